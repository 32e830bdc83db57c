// Replaced by the module's own suites.
