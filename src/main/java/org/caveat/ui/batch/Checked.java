package org.caveat.ui.batch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caveat.edit.caption.CaptionField;
import org.caveat.text.Messages;
import org.caveat.time.Edtf;

/** What a field of the caption can hold, and what is said to who types something else. */
record Checked(Messages messages) {
    private static final List<String> OF_THE_WEB = List.of("http", "https");

    /** What is wrong with values that are not blank, in a sentence. */
    Optional<String> fault(CaptionField field, List<String> values) {
        return switch (field) {
            case INSTANT -> date(values.get(0));
            case RIGHTS, SOURCE_TYPE -> address(values.get(0));
            case IDENTIFIER ->
                values.stream()
                        .filter(value -> !isNumber(value))
                        .findFirst()
                        .map(value -> messages.get("batch.identifier-refused", value));
            default -> Optional.empty();
        };
    }

    Optional<String> date(String typed) {
        return typed.isBlank() || Edtf.of(typed.strip()).isPresent()
                ? Optional.empty()
                : Optional.of(messages.get("batch.date-refused"));
    }

    private Optional<String> address(String typed) {
        return isAddress(typed) ? Optional.empty() : Optional.of(messages.get("batch.address-refused"));
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return address.getHost() != null
                    && OF_THE_WEB.contains(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static boolean isNumber(String typed) {
        int sign = typed.indexOf('=');
        return sign > 0 && !typed.substring(sign + 1).isBlank();
    }
}
