package org.caveat.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.model.Orcid;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With what is signed, how much is kept, what is spoken and how one exports, from one time to the next. */
class SignatureTest {
    private static final Optional<Orcid> ORCID = Orcid.of("0000-0002-1825-0097");

    @TempDir
    Path folder;

    private SettingsStore store() {
        return new SettingsStore(folder, Messages.english());
    }

    @Test
    void theOrcidGoesWithTheNameOfTheSettingsAndWithNoOther() {
        Settings settings = Settings.DEFAULT.with(Signature.NONE.by("A. Marin").with(ORCID));

        assertThat(AuthorName.agent(Map.of(), settings, "nobody").id())
                .contains("https://orcid.org/0000-0002-1825-0097");
        assertThat(AuthorName.agent(Map.of(AuthorName.VARIABLE, "B. Costa"), settings, "nobody"))
                .satisfies(agent -> {
                    assertThat(agent.name()).isEqualTo("B. Costa");
                    assertThat(agent.id()).isEmpty();
                });
    }

    @Test
    void allOfItIsKeptAsReadableJson() throws Exception {
        store().change(now -> now.with(Signature.NONE.by("A. Marin").with(ORCID))
                .with(now.stores().withCache(500))
                .with(now.appearance().in("de"))
                .with(now.exports().with(ExportChoice.NONE.as(List.of("site", "csv")))));

        assertThat(Files.readString(folder.resolve("settings.json")))
                .contains("\"orcid\" : \"0000-0002-1825-0097\"", "\"cacheMegabytes\" : 500", "\"language\" : \"de\"")
                .contains("\"usualExport\"");
        Settings read = store().load().settings();
        assertThat(read.signature().orcid()).isEqualTo(ORCID);
        assertThat(read.stores().cacheBytes()).isEqualTo(500_000_000);
        assertThat(read.appearance().language()).contains("de");
        assertThat(read.exports().usual().formats()).containsExactly("site", "csv");
    }

    @Test
    void theSystemsLanguageIsNoChoice() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"system\"}");
        assertThat(store().load().settings().appearance().language()).isEmpty();
    }

    @Test
    void whatIsNoOrcidIsKeptAndNotUsed() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"orcid\": \"0000-0002-1825-0098\"}");
        assertThat(store().load().settings().signature().orcid()).isEmpty();
        store().change(now -> now.by("A. Marin"));
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("0000-0002-1825-0098");
    }
}
