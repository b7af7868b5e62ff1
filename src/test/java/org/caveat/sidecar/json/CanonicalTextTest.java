package org.caveat.sidecar.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CanonicalTextTest {
    /** Escapes, signs beyond the first plane, half of one, numbers as somebody spelled them, what is empty. */
    private static final String SPELLED =
            """
            {
              "a": "line\\nbreak, \\"quoted\\", back\\\\slash, \\u0007",
              "b": [
                1.50,
                -0,
                true,
                null
              ],
              "c": {},
              "d": [],
              "e": "Нагасаки 長崎 😀 \\ud83d",
              "f": {
                "g": ""
              }
            }
            """;

    @Test
    void aTextThatIsCanonicalIsKnownAsThatOfItsTree() throws Exception {
        JsonNode tree = StrictJson.read(SPELLED);

        assertThat(CanonicalText.of(tree)).isEqualTo(SPELLED);
        assertThat(CanonicalText.isOf(tree, SPELLED)).isTrue();
    }

    @Test
    void aTextThatDiffersInOneSignIsNot() throws Exception {
        JsonNode tree = StrictJson.read(SPELLED);

        for (int at = 0; at < SPELLED.length(); at++) {
            String before = SPELLED.substring(0, at);
            assertThat(CanonicalText.isOf(tree, before + '~' + SPELLED.substring(at + 1)))
                    .isFalse();
            assertThat(CanonicalText.isOf(tree, before + SPELLED.substring(at + 1)))
                    .isFalse();
            assertThat(CanonicalText.isOf(tree, before)).isFalse();
        }
        assertThat(CanonicalText.isOf(tree, SPELLED + "\n")).isFalse();
    }

    @Test
    void theSignForWhatCannotBeReadIsTextWhereItStandsRightly() throws Exception {
        String text = "\"a \uFFFD of somebody's\"";

        assertThat(StrictJson.decode(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThatThrownBy(() -> StrictJson.decode(new byte[] {'"', 'a', (byte) 0xE9, '"'}))
                .isInstanceOf(Unreadable.class);
    }
}
