package org.caveat.ui.inspector.caption;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.caveat.model.Authority;
import org.caveat.model.AuthorityLink;
import org.caveat.text.Messages;
import org.caveat.ui.control.FaultSign;

/**
 * Says under a field what the address typed there is, by its shape. Where a record of a known file is meant, one key takes
 * its address; nothing is put in its place silently, and nothing typed is thrown away.
 */
final class AddressWords {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final TextField field;
    private final Messages messages;
    private final Label sentence = new Label();
    private Optional<String> offer = Optional.empty();

    AddressWords(TextField field, Messages messages) {
        this.field = field;
        this.messages = messages;
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        field.textProperty().subscribe(this::judge);
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && offer.isPresent()) {
                field.setText(offer.get());
                field.end();
                event.consume();
            }
        });
    }

    Node node() {
        return sentence;
    }

    /** The name of the file whose record the address is; empty where it is none of those that are known. */
    static Optional<String> file(String typed) {
        AuthorityLink link = AuthorityLink.of(typed);
        if (link instanceof AuthorityLink.Known known) {
            return Optional.of(known.authority().called());
        }
        return link instanceof AuthorityLink.Meant meant
                ? Optional.of(meant.authority().called())
                : Optional.empty();
    }

    private void judge(String typed) {
        offer = Optional.empty();
        AuthorityLink link = AuthorityLink.of(typed);
        boolean isRefused = false;
        String words = "";
        if (typed.isBlank()) {
            words = "";
        } else if (link instanceof AuthorityLink.Meant meant) {
            offer = Optional.of(meant.iri());
            words = offered(meant.authority(), meant.iri());
        } else if (link instanceof AuthorityLink.Elsewhere) {
            words = messages.get("caption.link-elsewhere");
        } else if (!(link instanceof AuthorityLink.Known)) {
            isRefused = true;
            words = messages.get(
                    link instanceof AuthorityLink.NumberAlone ? "caption.link-number" : "caption.link-none");
        }
        say(words, isRefused);
    }

    private String offered(Authority authority, String iri) {
        return messages.get("caption.link-meant", authority.called(), iri);
    }

    private void say(String words, boolean isRefused) {
        sentence.setText(words);
        sentence.getStyleClass().removeAll("field-help", "field-error");
        sentence.getStyleClass().add(isRefused ? "field-error" : "field-help");
        FaultSign.beforeIf(isRefused, sentence);
        sentence.setVisible(!words.isEmpty());
        sentence.setManaged(!words.isEmpty());
        field.setAccessibleHelp(words);
        field.pseudoClassStateChanged(REFUSED, isRefused);
    }
}
