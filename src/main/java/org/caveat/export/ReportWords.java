package org.caveat.export;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.collection.versions.OpenField;
import org.caveat.collection.versions.VersionWords;
import org.caveat.model.Agent;
import org.caveat.sidecar.CollectionFile;
import org.caveat.text.Messages;
import org.caveat.text.SaidWords;
import org.caveat.text.Words;

/** What a report says, in words. */
public final class ReportWords {
    private final Messages messages;

    public ReportWords(Messages messages) {
        this.messages = messages;
    }

    /** Names what is left out, with the reason and, where there is one, what to do. */
    public String message(LeftOut leftOut) {
        String what = leftOut.statement().orElse("");
        return messages.get(
                "export.left-out-" + leftOut.why().key(),
                leftOut.file(),
                what,
                leftOut.reason().orElse(""));
    }

    /** How many statements are left out for a reason, in words. */
    public String counted(LeftOut.Why why, int count) {
        return messages.get("export.count-" + why.key(), count);
    }

    Contents contents(Publishing publishing) {
        return Contents.of(publishing.publication(), publishing.leftOut(), publishing.unknown())
                .warning(warnings(publishing));
    }

    /** With what a format did not carry besides; what it had no place for, though that is no failure, is to be looked at. */
    Contents contents(Publishing publishing, List<LeftOut> byTheFormat) {
        List<String> warnings = warnings(publishing);
        byTheFormat.stream()
                .filter(leftOut -> !leftOut.isFailure())
                .map(this::message)
                .forEach(warnings::add);
        return contents(publishing).leavingOut(byTheFormat).warning(warnings);
    }

    private VersionWords versions() {
        Words words = new Words(messages);
        return new VersionWords(messages, words, new SaidWords(messages, words, List.of()), ZoneOffset.UTC);
    }

    /** Names each field and who changed it; not what they say, which nobody has chosen to publish. */
    private void undecided(List<String> warnings, String key, String file, List<OpenField> open) {
        for (OpenField field : open) {
            String who = field.versions().stream()
                    .flatMap(version -> version.version().by().stream())
                    .map(Agent::name)
                    .distinct()
                    .collect(Collectors.joining(", "));
            warnings.add(messages.get(key, file, field.field(), who.isEmpty() ? 0 : 1, who));
        }
    }

    private List<String> warnings(Publishing publishing) {
        List<String> warnings = new ArrayList<>(publishing.unread());
        VersionWords versions = versions();
        undecided(
                warnings,
                "export.collection-conflict-open",
                CollectionFile.NAME,
                versions.of(publishing.publication().description()));
        publishing
                .conflicts()
                .forEach((file, state) -> undecided(warnings, "export.conflict-open", file, versions.of(state)));
        publishing
                .resized()
                .forEach((file, size) -> warnings.add(messages.get(
                        "export.other-size", file, size.saidWidth(), size.saidHeight(), size.width(), size.height())));
        int unknown = publishing.unknown().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        if (unknown > 0) {
            warnings.add(messages.get(
                    "export.unknown-keys", unknown, publishing.unknown().size()));
        }
        return warnings;
    }
}
