"""Local servers that speak the protocols of real platforms."""
