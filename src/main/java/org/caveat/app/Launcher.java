package org.caveat.app;

/** Where the program begins. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {}
}
