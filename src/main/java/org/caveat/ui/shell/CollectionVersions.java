package org.caveat.ui.shell;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import org.caveat.collection.versions.Choosing;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.ToldVersion;
import org.caveat.collection.versions.VersionWords;
import org.caveat.edit.CollectionEdit;
import org.caveat.edit.Step;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;
import org.caveat.ui.control.Buttons;
import org.caveat.ui.control.Shortened;
import org.caveat.ui.fx.Desk;

/**
 * What several curators said of the collection as a whole under one field: their versions are told above the page, with who
 * and when, until one is taken or all are kept. Until then all of them stay in the collection file.
 */
final class CollectionVersions {
    private final Notice notice;
    private final Messages messages;
    private final VersionWords words;
    private Optional<OpenField> told = Optional.empty();

    CollectionVersions(Notice notice, Messages messages, Words words) {
        this.notice = notice;
        this.messages = messages;
        this.words =
                new VersionWords(messages, words, new SaidWords(messages, words, List.of()), ZoneId.systemDefault());
    }

    /** Tells from now on what is not decided, one field after the other. */
    void follow(Desk desk) {
        desk.describedProperty().subscribe(description -> {
            Optional<OpenField> first = words.of(description).stream().findFirst();
            if (!first.equals(told)) {
                told.map(this::sentence).ifPresent(notice::withdraw);
                told = first;
                first.ifPresent(field -> notice.offer(sentence(field), choices(field, desk)));
            }
        });
    }

    private String sentence(OpenField field) {
        String versions = field.versions().stream()
                .map(version ->
                        messages.get("versions.of-collection-one", Shortened.toALine(version.inALine()), version.by()))
                .collect(Collectors.joining("\n"));
        return messages.get("versions.of-collection", field.field(), versions);
    }

    /** None, where nothing can be said of the collection. */
    private List<Button> choices(OpenField field, Desk desk) {
        List<Button> choices = new ArrayList<>();
        if (desk.closedProperty().get().isPresent()) {
            return choices;
        }
        for (ToldVersion version : field.versions()) {
            Button take = Buttons.words(
                    messages.get("versions.take-number", choices.size() + 1),
                    () -> decide(
                            desk,
                            "versions.took",
                            Choosing.take(desk.describedProperty().get(), field.disagreement(), version.version())));
            take.setAccessibleText(messages.get(
                    "versions.take-of",
                    messages.get("versions.take"),
                    Shortened.toALine(version.inALine()),
                    version.by(),
                    ""));
            choices.add(take);
        }
        if (field.holdsBoth()) {
            choices.add(Buttons.words(
                    messages.get("versions.keep-both", field.versions().size()),
                    () -> decide(
                            desk,
                            "versions.kept-both",
                            Choosing.keepBoth(desk.describedProperty().get(), field.disagreement(), desk.hand()))));
        }
        return choices;
    }

    private static void decide(Desk desk, String name, Optional<CollectionEdit> edit) {
        edit.ifPresent(chosen -> desk.apply(Step.ofCollection(name, chosen)));
    }
}
