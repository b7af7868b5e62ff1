package org.caveat.cli.print;

/** Something said, with what it is called. */
record Line(String label, String text) {}
