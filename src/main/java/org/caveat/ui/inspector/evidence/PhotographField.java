package org.caveat.ui.inspector.evidence;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.caveat.collection.Holding;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.fx.FxThread;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * Another photograph of the collection as evidence: looked for by file name or headline, and then shown. What is typed
 * here looks for one, and is no reference itself; a reference to what is not there is kept until it is taken away.
 */
public final class PhotographField {
    private final FxThread fxThread = new FxThread();
    private final Gallery gallery;
    private final Runnable changed;
    private final TextField search = new TextField();
    private final FieldBox searchBox;
    private final VBox shown = new VBox(4);
    private final VBox all = new VBox(4);
    private Optional<String> reference;

    /** @param changed is told when another photograph is chosen, or none */
    public PhotographField(Optional<String> reference, Gallery gallery, Runnable changed) {
        this.gallery = gallery;
        this.changed = changed;
        this.reference = reference;
        searchBox = new FieldBox(gallery.messages().get("evidence.photograph"), search)
                .helped(gallery.messages().get("field.photograph"));
        search.setPromptText(gallery.messages().get("evidence.photograph-example"));
        AutoCompletionBinding<Holding> completion =
                TextFields.bindAutoCompletion(search, request -> found(request.getUserText()), new InFull());
        completion.setDelay(150);
        completion.setVisibleRowCount(8);
        completion.setOnAutoCompleted(event -> choose(event.getCompletion()));
        // Enter takes the first, whether the list is there by then or not
        completion.getAutoCompletionPopup().setOnShown(event -> {
            if (completion.getAutoCompletionPopup().getSkin().getNode() instanceof ListView<?> list) {
                list.getSelectionModel().selectFirst();
            }
        });
        search.textProperty().subscribe(typed -> searchBox.explain(""));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        shown.getStyleClass().add("photograph-shown");
        all.getChildren().addAll(shown, searchBox);
        show();
    }

    public Node node() {
        return all;
    }

    /** The reference to the photograph that is chosen. */
    public Optional<String> reference() {
        return reference;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            gallery.others().matching(search.getText()).stream().findFirst().ifPresent(first -> {
                choose(first);
                event.consume();
            });
        }
    }

    /** Looked for on the thread of the completion: of a hundred thousand photographs that takes longer than a letter. */
    private List<Holding> found(String typed) {
        List<Holding> found = gallery.others().matching(typed);
        if (found.isEmpty() && !typed.isBlank()) {
            fxThread.execute(() -> tellNothing(typed));
        }
        return found;
    }

    private void tellNothing(String typed) {
        if (typed.equals(search.getText())) {
            searchBox.explain(gallery.messages().get("evidence.none"));
        }
    }

    private void choose(Holding photograph) {
        reference = gallery.others().referenceTo(photograph);
        changed.run(); // before the keyboard goes elsewhere, so that it is said as it goes
        search.clear();
        show();
        shown.getChildren().stream().filter(Button.class::isInstance).forEach(Node::requestFocus);
    }

    private void takeAway() {
        reference = Optional.empty();
        show();
        search.requestFocus();
        changed.run();
    }

    private void show() {
        searchBox.setVisible(reference.isEmpty());
        searchBox.setManaged(reference.isEmpty());
        shown.setVisible(reference.isPresent());
        shown.setManaged(reference.isPresent());
        shown.getChildren().clear();
        Label label = new Label(gallery.messages().get("evidence.photograph"));
        label.getStyleClass().add("field-label");
        reference.ifPresent(there -> shown.getChildren()
                .addAll(
                        label,
                        new PhotographLink(there, gallery, false),
                        Buttons.quiet(gallery.messages().get("evidence.take-away"), this::takeAway)));
    }

    /** How a photograph is called in the list that completes. */
    private final class InFull extends StringConverter<Holding> {
        @Override
        public String toString(Holding photograph) {
            return gallery.others().inFull(photograph);
        }

        @Override
        public Holding fromString(String words) {
            throw new UnsupportedOperationException("a photograph is chosen, not spelled");
        }
    }
}
