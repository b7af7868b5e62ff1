package org.caveat.ui.fx;

import java.nio.file.Path;
import java.util.Optional;

/** What lies outside the window: the system's folder chooser, its browser and its file manager. */
public interface Surroundings {

    /**
     * Lets the person choose a folder.
     *
     * @param title what for, in words
     * @param start the folder shown first
     * @return empty where none was chosen
     */
    Optional<Path> chooseFolder(String title, Optional<Path> start);

    /** Shows a file or a folder in the program that the system has for it. */
    void show(Path file);
}
