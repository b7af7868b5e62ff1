package org.caveat.ui.fx;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the system's choosers of folders and files, its printers, its browser and its file manager. */
public interface Surroundings {

    /**
     * Lets the person choose a folder.
     *
     * @param title what for, in words
     * @param start the folder shown first
     * @return empty where none was chosen
     */
    Optional<Path> chooseFolder(String title, Optional<Path> start);

    /**
     * Lets the person choose where a file is to be saved; whether one that is there is to be replaced, the system asks.
     *
     * @param title what for, in words
     * @param name what the file is called where the person calls it nothing else
     * @return empty where none was chosen
     */
    Optional<Path> chooseFile(String title, String name);

    /**
     * Lets the person choose a file that is there, to be read.
     *
     * @param title what for, in words
     * @return empty where none was chosen
     */
    Optional<Path> openFile(String title);

    /** Whether the system can print. Waits for the system: not to be asked on the toolkit's thread. */
    Printers printers();

    /**
     * Lets the person choose a printer, and how it prints.
     *
     * @param title what is printed, in words, as the queue of the printer names it
     * @return empty where none was chosen
     */
    Optional<Paper> choosePaper(String title);

    /** The first page of the user's guide, as a file that the browser shows; empty where the program came without one. */
    Optional<Path> guide();

    /** Shows a file or a folder in the program that the system has for it. Where there is none, nothing is shown. */
    void show(Path file);
}
