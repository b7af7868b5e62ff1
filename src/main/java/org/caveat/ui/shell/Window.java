package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.caveat.collection.OpenCollection;
import org.caveat.text.Messages;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.shell.Opener.Where;

/** The window: one page at a time, what floats above it, the keys, the theme. */
public final class Window implements AutoCloseable {
    private final Stage stage;
    private final Services services;
    private final Messages messages;
    private final Choices choices;
    private final FxThread toolkit = new FxThread();
    private final Opener opener;
    private final Rest rest = new Rest();
    private final StackPane page = new StackPane();
    private final Notice notice;
    private final Overlay overlay;
    private final Sheets sheets;
    private final Touring touring;
    private final Leaving leaving;
    private final Passing passing;
    private final Repeating repeating;
    private final Dress dress;
    private final WithoutCollection without;
    private final Remembering remembering = new Remembering();
    private final ChoosingFolders folders;
    private final CollectionPages pages;
    private Optional<CollectionPage> collection = Optional.empty();

    /** Makes the window, and begins to open what is asked for, else the last collection; it is not yet shown. */
    public Window(Stage stage, Services services, Optional<Path> asked) {
        this.stage = stage;
        this.services = services;
        this.messages = services.messages();
        this.choices = new Choices(services.settings(), services.work(), services.by(), toolkit);
        this.opener = new Opener(services.work(), services.opening(), new Patience(choices.recents())::with, toolkit);
        asked.or(choices::lastFolder).ifPresent(opener::begin);
        notice = new Notice(page, messages);
        touring = new Touring(notice.node(), services, choices, this::open);
        overlay = new Overlay(touring.node());
        sheets = new Sheets(services, overlay, notice, touring);
        leaving = new Leaving(services.work(), messages, overlay, toolkit);
        passing = new Passing(services, overlay, choices, toolkit);
        repeating = new Repeating(services, overlay, choices, toolkit, stage, passing.doing(this::run));
        Magnifier magnifier = new Magnifier(overlay.node());
        Scene scene = new Scene(magnifier);
        dress = new Dress(choices, scene, magnifier);
        stage.setScene(scene);
        new Arranging(choices).arrange(stage);
        pages = new CollectionPages(services, choices, rest, overlay, notice, toolkit);
        folders = new ChoosingFolders(services, choices, opener, this::open, toolkit);
        without = new WithoutCollection(
                services,
                choices,
                opener,
                new WithoutCollection.Actions(this::run, this::open, touring::openSamples, dress::changeTheme, sheets));
        listen(scene);
        opener.whereProperty().subscribe(this::turnTo);
        rest.follow(opener.whereProperty());
    }

    private void listen(Scene scene) {
        choices.troubleProperty().subscribe(trouble -> trouble.ifPresent(notice::tell));
        new Keyboard(this::run, this::step, choices::isKeyInUse).install(scene);
        new FolderDrop(this::open).install(scene);
        new UsualHelp(messages).install(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            withAllSaved(() -> passing.leave(() -> {
                close();
                stage.hide();
            }));
        });
        stage.focusedProperty().subscribe(focused -> view().ifPresent(view -> OthersNews.turn(view, focused)));
    }

    /** Shows the window, on what it was made for; where there is nothing to open, on the first page. */
    public void show() {
        // before the first drawing: another page would be made and drawn for a moment alone
        opener.goOn();
        stage.show();
        if (opener.whereProperty().get() instanceof Where.Opening slow) {
            showWithout(slow);
        }
    }

    /** Opens a folder, or the folder of a photograph, once what was said of what is open is on disk. */
    public void open(Path folder) {
        withAllSaved(() -> opener.open(folder));
    }

    private void withAllSaved(Runnable next) {
        collection.ifPresentOrElse(
                open -> leaving.from(
                        open.model().desk().collection(), () -> open.view().keepAll(), next),
                next);
    }

    /** The folder that is open. */
    public Optional<Path> openFolder() {
        return opener.collection().map(OpenCollection::folder);
    }

    /** Tells what concerns the whole program, in a sentence, until it is taken away. */
    public void tell(String sentence) {
        toolkit.execute(() -> notice.tell(sentence));
    }

    /** Tells from now on what is done, by the keys and classes of it, for whoever looks into a failure. */
    public void remember(Consumer<String> taker) {
        remembering.tell(taker);
    }

    /** Lets go of what can be made anew: memory runs short. From any thread. */
    public void freeMemory() {
        toolkit.execute(() -> view().ifPresent(CollectionView::freeMemory));
    }

    /** Whether nothing goes on: nothing is opened, read, decoded or waiting to be saved. */
    public ReadOnlyBooleanProperty idleProperty() {
        return rest.idleProperty();
    }

    private void turnTo(Where where) {
        remembering.at(where);
        overlay.hide();
        notice.withdrawAll();
        collection.ifPresent(CollectionPage::close);
        collection = Optional.empty();
        rest.leave();
        stage.setTitle(messages.get("ui.program"));
        if (where instanceof Where.Open open) {
            show(open);
        } else if (stage.isShowing() || !(where instanceof Where.Opening)) {
            showWithout(where);
        }
        repeating.follow(view());
        touring.follow(view());
    }

    private void showWithout(Where where) {
        without.page(where).ifPresent(without -> {
            page.getChildren().setAll(without.node());
            without.focus().run();
        });
    }

    /** The view of the collection that is open. */
    private Optional<CollectionView> view() {
        return collection.map(CollectionPage::view);
    }

    /** Says everything in another language; what is open, chosen and typed stays as it is. */
    public void speak(Locale language) {
        messages.speak(language);
        notice.sayAgain();
        collection.ifPresentOrElse(
                open -> {
                    open.sayAgain();
                    bringForward(open);
                    open.view().focusFront();
                },
                () -> showWithout(opener.whereProperty().get()));
        repeating.follow(view());
        touring.follow(view());
    }

    private void bringForward(CollectionPage open) {
        page.getChildren().setAll(open.view().node());
        passing.follow(open.model());
        stage.setTitle(messages.get("ui.program-on", open.model().title()));
        if (opener.whereProperty().get() instanceof Where.Open where && !where.isWritable()) {
            open.model().words().cautionProperty().set(Optional.of(messages.get("ui.read-only")));
        }
    }

    private void show(Where.Open open) {
        CollectionPage opened = pages.open(open, actions(), sheets::showKeys);
        collection = Optional.of(opened);
        bringForward(opened);
        remembering.follow(open.collection());
        pages.begin(opened, stage);
        open.photograph().ifPresent(opened.model()::openOnceFound);
        opened.view().focusFront();
    }

    private HeaderView.Actions actions() {
        return new HeaderView.Actions(
                folders::toOpen,
                () -> passing.run(Command.EXPORT, view()),
                () -> passing.run(Command.IMPORT, view()),
                dress::changeTheme,
                this::showSettings,
                folders::forSidecars,
                () -> passing.showAgain(view()),
                sheets::menu);
    }

    private void showSettings() {
        new SettingUp(services, choices, overlay, toolkit)
                .show(new SettingUp.Window(this::speak, dress, folders, sheets::showKeys));
    }

    private boolean run(Command command) {
        if (overlay.isShown()) {
            return false;
        }
        remembering.did(command);
        switch (command) {
            case KEYS, HELP -> sheets.showKeys();
            case GUIDE -> sheets.showGuide();
            case SETTINGS -> showSettings();
            case PALETTE -> new Palette(messages, overlay, sheets).show(view(), this::run, dress, repeating);
            case BATCH, REPLACE, COPY, COPY_WORDS, COPY_PICTURE, PASTE, TEMPLATE, TEMPLATE_AGAIN ->
                view().ifPresent(view -> repeating.run(command, view));
            case OPEN_FOLDER -> folders.toOpen();
            case EXPORT, PRINT, IMPORT -> passing.run(command, view());
            case LARGER, SMALLER, USUAL_SIZE -> dress.resize(command);
            case SELECT ->
                collection.map(CollectionPage::model).ifPresent(new SelectionPalette(messages, overlay)::show);
            default -> {
                return view().filter(view -> new CommandRunner(view).run(command))
                        .isPresent();
            }
        }
        return true;
    }

    private boolean step(org.caveat.ui.contactsheet.SheetGrid.Move move) {
        return !overlay.isShown()
                && view().filter(view -> new CommandRunner(view).step(move)).isPresent();
    }

    /** Closes what is shown, and behind, what is open; an export that is being made, or printed, is cancelled. */
    @Override
    public void close() {
        opener.close();
        passing.cancel();
    }
}
