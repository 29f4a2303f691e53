# The guard
