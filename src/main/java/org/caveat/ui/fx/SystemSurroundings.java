package org.caveat.ui.fx;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own choosers, printers, browser and file manager. */
public final class SystemSurroundings implements Surroundings {
    private final Supplier<Optional<Window>> owner;
    private final Consumer<String> browser;
    private final Optional<Path> guide;

    /**
     * @param owner the window over which the chooser stands
     * @param browser shows an address, as {@code HostServices} of an application do
     * @param guide the first page of the user's guide; empty where the program came without one
     */
    public SystemSurroundings(Supplier<Optional<Window>> owner, Consumer<String> browser, Optional<Path> guide) {
        this.owner = owner;
        this.browser = browser;
        this.guide = guide;
    }

    @Override
    public Optional<Path> chooseFolder(String title, Optional<Path> start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        start.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(owner.get().orElse(null))).map(File::toPath);
    }

    @Override
    public Optional<Path> chooseFile(String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get().orElse(null)))
                .map(File::toPath);
    }

    @Override
    public Optional<Path> openFile(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showOpenDialog(owner.get().orElse(null)))
                .map(File::toPath);
    }

    @Override
    public Printers printers() {
        return Printers.ofTheSystem();
    }

    @Override
    public Optional<Paper> choosePaper(String title) {
        return PrinterPaper.choose(title, owner.get());
    }

    @Override
    public Optional<Path> guide() {
        return guide;
    }

    @Override
    public void show(Path file) {
        browser.accept(file.toUri().toString());
    }
}
