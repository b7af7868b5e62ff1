package org.caveat.check;

import java.util.ArrayList;
import java.util.List;
import org.caveat.check.rule.Observation;
import org.caveat.check.rule.Rule;
import org.caveat.check.rule.Severity;
import org.caveat.model.CollectionDescription;
import org.caveat.model.CollectionFields;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Taken;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.caveat.time.Reading;

/** Puts what rules observe into words. */
final class FindingWords {
    private final Messages messages;
    private final Words words;
    private final List<OwnKind> kinds;

    FindingWords(Messages messages, CollectionDescription collection) {
        this.messages = messages;
        this.words = new Words(messages);
        this.kinds = collection.get(CollectionFields.KINDS);
    }

    Finding of(Rule rule, Observation observed) {
        return of(rule.name(), rule.severity(), observed);
    }

    /**
     * A finding in words.
     *
     * @param severity how much what the rule finds mostly matters
     */
    Finding of(String rule, Severity severity, Observation observed) {
        String key = "check." + rule;
        String message = observed.variant().isEmpty() ? key : key + "." + observed.variant();
        return new Finding(
                observed.severity().orElse(severity),
                rule,
                observed.file(),
                observed.caveat(),
                messages.get(message, arguments(observed)),
                messages.get(remedy(key, message), arguments(observed)));
    }

    /** What is said by a message of its own may have a remedy of its own. */
    private String remedy(String key, String message) {
        return messages.has(message + ".remedy") ? message + ".remedy" : key + ".remedy";
    }

    private Object[] arguments(Observation observed) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(observed.file());
        observed.arguments().forEach(argument -> arguments.add(inWords(argument)));
        return arguments.toArray();
    }

    private Object inWords(Object argument) {
        if (argument instanceof Kind kind) {
            return words.kind(kind, kinds);
        }
        if (argument instanceof Taken taken) {
            return words.date(taken);
        }
        return argument instanceof Reading.Refused refused ? words.refusal(refused) : argument;
    }
}
