// A test process that has lost the run it belongs to (interrupted, killed) ends, and its servers and browsers with it.
process.once("disconnect", () => process.exit(1));
