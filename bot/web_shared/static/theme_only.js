// For pages that need no script but the choice of light or dark.
import { startTheme } from "./theme.js";

startTheme();
