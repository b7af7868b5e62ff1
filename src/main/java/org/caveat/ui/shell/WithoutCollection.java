package org.caveat.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.caveat.text.Messages;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.shell.Opener.Where;

/** What the window shows where no collection is open: the first page, that one is being opened, or why it cannot be. */
final class WithoutCollection {
    private final Services services;
    private final Messages messages;
    private final Choices choices;
    private final Opener opener;
    private final Actions actions;

    WithoutCollection(Services services, Choices choices, Opener opener, Actions actions) {
        this.services = services;
        this.messages = services.messages();
        this.choices = choices;
        this.opener = opener;
        this.actions = actions;
    }

    /** What can be done there. */
    record Actions(Consumer<Command> run, Consumer<Path> open, Runnable samples, Runnable changeTheme, Sheets sheets) {

        void chooseFolder() {
            run.accept(Command.OPEN_FOLDER);
        }

        void settings() {
            run.accept(Command.SETTINGS);
        }
    }

    /**
     * A page to be shown.
     *
     * @param focus gives the keyboard to what is most likely wanted, once it is shown
     */
    record Page(Region node, Runnable focus) {}

    /** The page for where the window is; none, where a collection is open or the window is left. */
    Optional<Page> page(Where where) {
        if (where instanceof Where.Opening opening) {
            return Optional.of(opening(opening));
        }
        if (where instanceof Where.Failed failed) {
            return Optional.of(failed(failed));
        }
        return where instanceof Where.Welcome ? Optional.of(welcome()) : Optional.empty();
    }

    private Page welcome() {
        WelcomeView.Actions doing = new WelcomeView.Actions(
                actions::chooseFolder,
                services.samples().map(samples -> actions.samples()),
                actions.open(),
                choices::forget,
                actions.changeTheme(),
                actions::settings,
                actions.sheets());
        WelcomeView welcome =
                new WelcomeView(messages, doing, choices.recents(), new WelcomePicture(services).picture());
        return new Page((Region) welcome.node(), welcome::focus);
    }

    private Page opening(Where.Opening opening) {
        Button stop = Buttons.words(messages.get("ui.opening-stop"), opener::welcome);
        return new Page(
                named(new PlainPage(messages.get("ui.opening", opening.folder()), "", List.of(stop))),
                stop::requestFocus);
    }

    private Page failed(Where.Failed failed) {
        Button another = Buttons.primary(messages.get("ui.open-another"), actions::chooseFolder);
        List<Button> buttons = new ArrayList<>(List.of(another));
        boolean isKnown = choices.recents().contains(failed.folder());
        if (isKnown) {
            buttons.add(Buttons.words(messages.get("ui.recent-forget"), () -> {
                choices.forget(failed.folder());
                opener.welcome();
            }));
        }
        buttons.add(Buttons.words(messages.get("ui.back-to-welcome"), opener::welcome));
        return new Page(named(page(failed, isKnown, buttons)), another::requestFocus);
    }

    /** Where there is no collection, nothing else says which program this is. */
    private Region named(PlainPage page) {
        Label name = new Label(messages.get("ui.program"));
        name.getStyleClass().addAll("welcome-name", "page-name");
        StackPane.setAlignment(name, Pos.TOP_LEFT);
        return new StackPane(page, name);
    }

    /** Of a folder that is not there its name is told first, and below it where it was looked for. */
    private PlainPage page(Where.Failed failed, boolean isKnown, List<Button> buttons) {
        Path name = failed.folder().getFileName();
        if (!failed.isMissing() || name == null) {
            return new PlainPage(failed.sentence(), "", buttons);
        }
        String sentence = messages.get(isKnown ? "ui.folder-gone" : "ui.folder-nowhere", name);
        return new PlainPage(sentence, failed.folder().toString(), buttons);
    }
}
