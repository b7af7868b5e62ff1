package org.caveat.cli.given;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;
import org.caveat.cli.console.Refusal;
import org.caveat.text.Messages;

/** Words, languages, numbers and addresses. */
public final class GivenText {
    private static final Set<String> OF_THE_WEB = Set.of("http", "https");

    private final Messages messages;

    public GivenText(Messages messages) {
        this.messages = messages;
    }

    /**
     * Text that says something.
     *
     * @throws Refusal where it is blank
     */
    public String words(String option, String text) throws Refusal {
        if (text.isBlank()) {
            throw Refusal.wrongUsage(messages.get("cli.nothing-said", option));
        }
        return text;
    }

    /**
     * The tag of a language: BCP 47.
     *
     * @throws Refusal where it is none, or empty
     */
    public String language(String tag) throws Refusal {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException notOne) {
            throw Refusal.wrongUsage(messages.get("cli.language-refused", Quoted.of(tag)));
        }
        if (tag.isEmpty()) {
            throw Refusal.wrongUsage(messages.get("cli.language-refused", tag));
        }
        return tag;
    }

    /**
     * A number by which the photograph is known, {@code SCHEME=VALUE}.
     *
     * @throws Refusal where the sign is missing, or what belongs on one of its sides
     */
    public void checkIdentifier(String text) throws Refusal {
        int sign = text.indexOf('=');
        if (sign < 1 || text.substring(sign + 1).isBlank()) {
            throw Refusal.wrongUsage(messages.get("cli.identifier-refused", Quoted.of(text)));
        }
    }

    /**
     * An address of the web.
     *
     * @throws Refusal where it is none of http or https, or names no host
     */
    public String address(String option, String text) throws Refusal {
        try {
            URI address = new URI(text);
            String scheme =
                    address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            if (OF_THE_WEB.contains(scheme) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException noAddress) {
            throw notAnAddress(option, text);
        }
        throw notAnAddress(option, text);
    }

    private Refusal notAnAddress(String option, String text) {
        return Refusal.wrongUsage(messages.get("cli.address-refused", option, Quoted.of(text)));
    }
}
