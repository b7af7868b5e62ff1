package org.caveat.importing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caveat.model.Agent;
import org.caveat.model.Body;
import org.caveat.model.Certainty;
import org.caveat.model.CommunityLabel;
import org.caveat.model.Evidence;
import org.caveat.model.Identifier;
import org.caveat.model.Name;
import org.caveat.model.Person;
import org.caveat.model.Region;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Target;
import org.caveat.model.Text;
import org.caveat.model.Timestamp;
import org.caveat.model.Title;
import org.caveat.text.Words;

/** What stands under a field, in words short enough to be looked at beside each other. */
record ValueWords(Words words) {
    private static final String BETWEEN = " · ";

    String of(Object value) {
        if (value instanceof Optional<?> one) {
            return one.map(this::of).orElse("");
        }
        if (value instanceof List<?> many) {
            return many.stream().map(this::of).filter(each -> !each.isBlank()).collect(Collectors.joining(BETWEEN));
        }
        return said(value);
    }

    private String said(Object value) {
        if (value instanceof Text text) {
            return text.language().isEmpty() ? text.value() : text.value() + " (" + text.language() + ")";
        }
        if (value instanceof Title title) {
            return said(title.text());
        }
        if (value instanceof Body body) {
            return said(body.text());
        }
        if (value instanceof Name name) {
            return name.value();
        }
        if (value instanceof Person person) {
            return person.name().value()
                    + person.region()
                            .map(region -> " (" + region.spelled() + ")")
                            .orElse("");
        }
        return thing(value);
    }

    private String thing(Object value) {
        if (value instanceof Taken taken) {
            return taken.edtf().isEmpty() ? taken.display().orElse("") : words.date(taken);
        }
        if (value instanceof Identifier identifier) {
            return identifier.scheme() + " " + identifier.value();
        }
        if (value instanceof Agent agent) {
            return agent.name();
        }
        if (value instanceof CommunityLabel label) {
            return label.value();
        }
        if (value instanceof Evidence evidence) {
            return evidence.source().citation();
        }
        return ofTheStatement(value);
    }

    private String ofTheStatement(Object value) {
        if (value instanceof Target target) {
            return target.region().map(Region::spelled).orElse("");
        }
        if (value instanceof Certainty certainty) {
            return words.certainty(certainty);
        }
        if (value instanceof Status status) {
            return words.status(status);
        }
        if (value instanceof Timestamp moment) {
            return moment.text();
        }
        return String.valueOf(value);
    }
}
