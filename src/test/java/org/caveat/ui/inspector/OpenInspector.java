package org.caveat.ui.inspector;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.caveat.collection.CollectionReader;
import org.caveat.collection.OpenCollection;
import org.caveat.collection.Sources;
import org.caveat.collection.Unopenable;
import org.caveat.edit.Hand;
import org.caveat.metadata.MetadataReader;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.sidecar.CollectionFile;
import org.caveat.sidecar.SidecarStore;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.ui.Listening;
import org.caveat.ui.RealWindow;
import org.caveat.ui.Screenshot;
import org.caveat.ui.Toolkit;
import org.caveat.ui.fx.Desk;
import org.caveat.ui.fx.FxThread;
import org.caveat.ui.fx.Thumbnails;
import org.caveat.ui.inspector.person.PersonView;
import org.caveat.ui.theme.Theme;
import org.caveat.work.SameThread;

/** The inspector on a real collection, in a window of its own; time passes only when a test says so. */
final class OpenInspector implements AutoCloseable {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final double WIDTH = 368;
    private static final Thumbnails NO_PICTURES = (photograph, width, height, taker) -> () -> {};

    private final SameThread work = new SameThread();
    private final Messages messages = Messages.english();
    private final SidecarStore store;
    private final OpenCollection collection;
    private final Desk desk;
    private final InspectorModel model;
    private final InspectorView view;
    private final Stage stage;
    private final Button elsewhere = Toolkit.on(Button::new);
    private final List<String> visited = new ArrayList<>();
    private int drawn;
    private int folders;

    OpenInspector(Path folder) throws Unopenable {
        this(folder, new SidecarStore(Messages.english(), CLOCK), Theme.LIGHT, 900);
    }

    OpenInspector(Path folder, SidecarStore store, Theme theme, double height) throws Unopenable {
        this.store = store;
        CollectionReader reader = new CollectionReader(
                messages, Sources.files(new MetadataReader(messages), store, new CollectionFile(messages)));
        Hand marin = Hand.of("A. Marin", CLOCK.instant());
        collection = new OpenCollection(
                reader.open(folder),
                reader,
                new OpenCollection.Store(store, new CollectionFile(messages)),
                work,
                new OpenCollection.Hand(marin.author(), CLOCK));
        FxThread toolkit = new FxThread();
        Words words = new Words(messages);
        desk = Toolkit.on(() -> new Desk(collection, () -> marin, toolkit, toolkit));
        Toolkit.run(desk::read);
        model = Toolkit.on(() -> new InspectorModel(desk, messages, words, work, toolkit, ZoneOffset.UTC));
        view = Toolkit.on(() -> new InspectorView(
                model,
                desk,
                messages,
                words,
                work,
                toolkit,
                new InspectorView.Actions(
                        shape -> drawn++, () -> folders++, () -> {}, NO_PICTURES, new Nowhere(), visited::add)));
        stage = Toolkit.on(() -> shown(theme, height));
        Toolkit.pulses();
    }

    /** There is no other photograph to go to, and no picture. */
    private static final class Nowhere implements PersonView.Actions {
        @Override
        public void became(String person) {}

        @Override
        public void draw(String person) {}

        @Override
        public void point(String person) {}

        @Override
        public void closeCard() {}

        @Override
        public void go(String file, String person) {}

        @Override
        public void openCaveat(String file, String caveat) {}
    }

    private Stage shown(Theme theme, double height) {
        elsewhere.setManaged(false);
        Scene scene = new Scene(new StackPane(elsewhere, view.node()), WIDTH, height);
        theme.wear(scene);
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        return made;
    }

    OpenInspector show(String file) {
        Toolkit.run(() -> desk.take(Optional.of(file)));
        Toolkit.pulses();
        return this;
    }

    OpenInspector turnTo(InspectorModel.Tab tab) {
        Toolkit.run(() -> model.tabProperty().set(tab));
        Toolkit.pulses();
        return this;
    }

    /** The field, button or card that assistive technology calls so, among those that are seen. */
    Node called(String name) {
        List<Node> found = Toolkit.on(() -> all(view.node())
                .filter(RealWindow::isSeen)
                .filter(node -> name.equals(nameOf(node)))
                .toList());
        if (found.isEmpty()) {
            throw new AssertionError("nothing is called " + name + " among " + names());
        }
        return found.get(found.size() - 1);
    }

    boolean has(String name) {
        return names().contains(name);
    }

    /** Whether a text that is seen has some words in it. */
    boolean hasWords(String words) {
        return Toolkit.on(() -> all(view.node())
                .filter(RealWindow::isSeen)
                .anyMatch(node -> node instanceof Labeled label
                        && label.getText() != null
                        && label.getText().contains(words)));
    }

    private List<String> names() {
        return Toolkit.on(() -> all(view.node())
                .filter(RealWindow::isSeen)
                .map(OpenInspector::nameOf)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    static String nameOf(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof ButtonBase button && button.getText() != null ? button.getText() : "";
    }

    static Stream<Node> all(Parent parent) {
        List<Node> nodes = new ArrayList<>(List.of(parent));
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Parent inner) {
                all(inner).forEach(nodes::add);
            } else {
                nodes.add(child);
            }
        }
        return nodes.stream();
    }

    OpenInspector type(String field, String text) {
        TextInputControl control = (TextInputControl) called(field);
        Toolkit.run(() -> {
            control.requestFocus();
            control.setText(text);
        });
        return this;
    }

    String text(String field) {
        return Toolkit.on(() -> ((TextInputControl) called0(field)).getText());
    }

    private Node called0(String field) {
        return all(view.node())
                .filter(node -> field.equals(nameOf(node)) && node instanceof TextInputControl)
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no field " + field));
    }

    OpenInspector push(String button) {
        ButtonBase found = (ButtonBase) called(button);
        Toolkit.run(found::fire);
        Toolkit.pulses();
        return this;
    }

    /** Puts the keyboard outside the inspector. */
    OpenInspector leave() {
        Toolkit.run(elsewhere::requestFocus);
        return this;
    }

    /** Lets the pause after the first letter pass, and then the one before the save. */
    OpenInspector aSecondPasses() {
        Toolkit.run(work::runDelayed);
        Toolkit.run(work::runDelayed);
        return this;
    }

    OpenInspector undo() {
        Toolkit.run(() -> {
            view.flush();
            desk.undo();
        });
        return this;
    }

    OpenInspector redo() {
        Toolkit.run(() -> {
            view.flush();
            desk.redo();
        });
        return this;
    }

    /** What the sidecar on disk says. */
    AnnotatedPhotograph onDisk(String file) {
        return store.load(collection.folder().resolve(file)).state();
    }

    InspectorModel model() {
        return model;
    }

    InspectorView view() {
        return view;
    }

    Desk desk() {
        return desk;
    }

    /** Opens another inspector on the same desk, goes through its pages, and closes it. */
    void openAndCloseAnother() {
        Toolkit.run(() -> {
            FxThread toolkit = new FxThread();
            Words words = new Words(messages);
            InspectorModel second = new InspectorModel(desk, messages, words, work, toolkit, ZoneOffset.UTC);
            InspectorView shown = new InspectorView(
                    second,
                    desk,
                    messages,
                    words,
                    work,
                    toolkit,
                    new InspectorView.Actions(
                            shape -> {}, () -> {}, () -> {}, NO_PICTURES, new Nowhere(), visited::add));
            for (InspectorModel.Tab tab : InspectorModel.Tab.values()) {
                second.tabProperty().set(tab);
            }
            second.tabProperty().set(InspectorModel.Tab.CAVEATS);
            second.questions().ask();
            second.caveats().begin(org.caveat.model.Kind.CARE);
            shown.close();
            second.close();
        });
    }

    /** How many listen to what outlives an inspector. */
    int listeners() {
        return Toolkit.on(() -> Listening.on(desk.currentProperty())
                + Listening.on(desk.caveatProperty())
                + Listening.on(desk.photographsProperty())
                + Listening.on(desk.reading().toldProperty()));
    }

    Scene scene() {
        return stage.getScene();
    }

    Path picture(String name) {
        return Screenshot.of(stage.getScene(), name);
    }

    /** Scrolls the page in front down by a share of its length. */
    OpenInspector scroll(double share) {
        Toolkit.run(() -> OpenInspector.all(view.node())
                .filter(node ->
                        node instanceof ScrollPane && node.getStyleClass().contains("scroll-pane"))
                .filter(node -> !(node.getParent() instanceof TextInputControl))
                .forEach(node -> ((ScrollPane) node).setVvalue(share)));
        Toolkit.pulses();
        return this;
    }

    /** The photographs that were gone to because they are evidence. */
    List<String> visited() {
        return visited;
    }

    int drawingsAsked() {
        return drawn;
    }

    int foldersAsked() {
        return folders;
    }

    /** Closes the window as the program does: the view, its model, and then the collection. */
    @Override
    public void close() {
        Toolkit.run(() -> {
            view.close();
            model.close();
            desk.close();
            stage.close();
        });
        collection.close();
    }
}
