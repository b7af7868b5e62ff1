package org.caveat.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.caveat.ui.fx.Paper;
import org.caveat.ui.fx.Printers;
import org.caveat.ui.fx.Surroundings;

/** What the person chooses in dialogs of the system, and what is shown outside the window. */
public final class Chosen implements Surroundings {
    private Optional<Path> folder = Optional.empty();
    private final List<Path> shown = new ArrayList<>();
    private Printers printers = Printers.NONE;
    private boolean isChoosingPaper;

    public void next(Path chosen) {
        folder = Optional.of(chosen);
    }

    /** What is found of printers from now on. */
    public void find(Printers found) {
        printers = found;
    }

    /** Whether the system's dialog of printers is open. To be asked on the toolkit's thread. */
    public boolean isChoosingPaper() {
        return isChoosingPaper;
    }

    /** Closes the system's dialog of printers, without a choice. To be called on the toolkit's thread. */
    public void leavePaper() {
        Platform.exitNestedEventLoop(this, this);
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
        return printers;
    }

    @Override
    public Optional<Paper> choosePaper(String title) {
        // as the system's own dialog does: the window goes on being drawn meanwhile
        isChoosingPaper = true;
        Object unused = Platform.enterNestedEventLoop(this);
        isChoosingPaper = false;
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
