package org.caveat.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caveat.ui.fx.Paper;
import org.caveat.ui.fx.Printers;
import org.caveat.ui.fx.Surroundings;

/** What the person chooses in dialogs of the system, and what is shown outside the window. */
public final class Chosen implements Surroundings {
    private Optional<Path> folder = Optional.empty();
    private final List<Path> shown = new ArrayList<>();

    public void next(Path chosen) {
        folder = Optional.of(chosen);
    }

    public List<Path> shown() {
        return shown;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> start) {
        return folder;
    }

    @Override
    public Optional<Path> chooseFile(String title, String name) {
        return folder;
    }

    @Override
    public Optional<Path> openFile(String title) {
        return folder;
    }

    @Override
    public Printers printers() {
        return Printers.NONE;
    }

    @Override
    public Optional<Paper> choosePaper(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> guide() {
        return Optional.of(Path.of("guide", "index.html"));
    }

    @Override
    public void show(Path file) {
        shown.add(file);
    }
}
