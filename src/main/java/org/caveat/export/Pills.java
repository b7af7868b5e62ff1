package org.caveat.export;

import java.util.ArrayList;
import java.util.List;
import org.caveat.model.Statement;
import org.caveat.model.StatementFields;
import org.caveat.model.Status;

/** The words that mark a statement which is not simply reviewed and public. */
final class Pills {
    private final ExportWords words;

    Pills(ExportWords words) {
        this.words = words;
    }

    /** @param status how it stands, where its file says nothing of that */
    List<String> of(Statement statement, Status status) {
        Status stands = statement.get(StatementFields.STATUS).orElse(status);
        List<String> pills = new ArrayList<>();
        if (!stands.equals(Status.REVIEWED)) {
            pills.add(words.status(stands));
        }
        if (statement.get(StatementFields.PRIVATE)) {
            pills.add(words.get("private"));
        }
        return pills;
    }
}
