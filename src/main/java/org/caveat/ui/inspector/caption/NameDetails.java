package org.caveat.ui.inspector.caption;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.caveat.model.Certainty;
import org.caveat.model.Name;
import org.caveat.search.Vocabulary.Sort;
import org.caveat.text.Messages;
import org.caveat.ui.control.CertaintyMark;
import org.caveat.ui.control.Chooser;
import org.caveat.ui.control.Completion;
import org.caveat.ui.control.FieldBox;
import org.caveat.ui.control.LanguageField;

/** What is said of a name besides: how sure it is, its role, its language, its authority records. */
final class NameDetails extends VBox {
    private final NameKit kit;
    private final Messages messages;
    private final Chooser<Certainty> certainty;
    private final TextField role = new TextField();
    private final Chooser<String> knownRole;
    private final LanguageField language;
    private final AuthorityLinks links;
    private Optional<String> tag = Optional.empty();

    NameDetails(NameKit kit, Name name, Runnable changed) {
        super(8);
        this.kit = kit;
        messages = kit.around().messages();
        certainty = new Chooser<>(
                        Certainty.KNOWN, kit.around().words()::certainty, messages.get("inspector.certainty-not-said"))
                .withSigns(each -> CertaintyMark.of(each, 14))
                .onChoice(chosen -> changed.run());
        knownRole = new Chooser<>(kit.roles(), this::role, messages.get("inspector.role-not-said"))
                .onChoice(chosen -> changed.run());
        language = new LanguageField(messages.get("caption.name-language"), messages, typed -> {
            tag = typed;
            changed.run();
        });
        links = new AuthorityLinks(messages, changed);
        show(name);
        role.textProperty().subscribe((was, now) -> changed.run());
        Completion.of(role, kit.around().vocabulary(), Sort.ROLE);
        assemble(name);
    }

    private void assemble(Name name) {
        getStyleClass().add("name-details");
        getChildren()
                .add(new FieldBox(messages.get("inspector.certainty"), certainty)
                        .helped(messages.get("field.certainty")));
        if (!kit.roles().isEmpty()) {
            getChildren()
                    .add(new FieldBox(messages.get("inspector.role"), knownRole).helped(messages.get("field.role")));
        } else if (kit.isRoleTyped() || name.role().isPresent()) {
            String label = kit.isRoleTyped() ? "caption.role-typed" : "inspector.role";
            getChildren().add(new FieldBox(messages.get(label), role).helped(messages.get("field.role-typed")));
        }
        getChildren()
                .addAll(
                        new FieldBox(messages.get("caption.name-language"), language)
                                .helped(messages.get("field.name-language")),
                        links);
    }

    private void show(Name name) {
        certainty.show(name.certainty());
        role.setText(name.role().orElse(""));
        knownRole.show(name.role());
        tag = name.language();
        language.show(name.language());
        links.show(name.authorities());
    }

    /** Takes over the records that come with a name that was completed. */
    void link(List<String> addresses) {
        links.show(addresses);
    }

    List<String> linked() {
        return links.values();
    }

    Optional<String> language() {
        return tag;
    }

    /** The name with what is said here; what is not shown here is kept. */
    Name of(String words, Name stood) {
        return new Name(words, tag, links.values(), chosen(certainty), role(), stood.foreign());
    }

    private Optional<String> role() {
        return kit.roles().isEmpty() ? Optional.of(role.getText()).filter(text -> !text.isBlank()) : chosen(knownRole);
    }

    private static <T> Optional<T> chosen(Chooser<T> chooser) {
        return Optional.ofNullable(chooser.getValue()).flatMap(chosen -> chosen);
    }

    private String role(String key) {
        return messages.has("inspector.role-" + key) ? messages.get("inspector.role-" + key) : key;
    }

    /** In a few words, for who does not see it: how sure, the role, the files in which there is a record. */
    String inWords() {
        return Stream.of(
                        chosen(certainty).map(kit.around().words()::certainty).orElse(""),
                        role().map(this::role).orElse(""),
                        links.inWords())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
