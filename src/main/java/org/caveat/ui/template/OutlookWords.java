package org.caveat.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caveat.collection.Holding;
import org.caveat.text.Messages;

/** An outlook in sentences. */
record OutlookWords(Messages messages) {
    private static final int NAMED = 3;

    /** What will be changed. */
    String change(Outlook outlook) {
        return messages.get("template.changes", outlook.batch().changes().size());
    }

    /** What is left out, a sentence each. */
    List<String> leftOut(Outlook outlook) {
        List<String> sentences = new ArrayList<>();
        outlook.missing()
                .forEach((missing, files) -> sentences.add(
                        missing.isNoDate()
                                ? messages.get("template.no-date", missing.placeholder(), files.size(), names(files))
                                : messages.get(
                                        "template.no-value", missing.placeholder(), files.size(), names(files))));
        add(sentences, "template.already", outlook.already());
        add(sentences, "template.elsewhere", outlook.elsewhere());
        add(sentences, "template.unread", outlook.batch().unread());
        for (Holding closed : outlook.batch().closed().stream().limit(NAMED).toList()) {
            sentences.add(messages.get(
                    "template.closed", closed.file(), closed.closed().orElse("")));
        }
        int more = outlook.batch().closed().size() - NAMED;
        if (more > 0) {
            sentences.add(messages.get("template.more-closed", more));
        }
        return sentences;
    }

    private void add(List<String> sentences, String key, List<String> files) {
        if (!files.isEmpty()) {
            sentences.add(messages.get(key, files.size(), names(files)));
        }
    }

    private String names(List<String> files) {
        String named = files.stream().limit(NAMED).collect(Collectors.joining(", "));
        return files.size() <= NAMED ? named : messages.get("template.and-more", named, files.size() - NAMED);
    }
}
