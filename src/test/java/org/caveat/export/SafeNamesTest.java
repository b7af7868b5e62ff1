package org.caveat.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class SafeNamesTest {

    @Test
    void aPlainNameStaysAsItIs() {
        assertThat(flat("osullivan-black-canyon.jpg")).isEqualTo("osullivan-black-canyon");
        assertThat(flat("box-01/IMG_0001.tif")).isEqualTo("box-01--IMG_0001");
        assertThat(SafeNames.of(List.of("box-01/a.jpg")).get(0).tree()).isEqualTo("box-01/a.jpg");
    }

    @Test
    void aNameThatNoServerCarriesBecomesOneThatEachDoes() {
        assertThat(flat("Black Cañon “8”.jpg")).matches("Black-Canon-8-[0-9a-f]{8}");
        assertThat(flat("Торгау.jpg")).matches("[0-9a-f]{8}");
        assertThat(flat("con.jpg")).matches("con-[0-9a-f]{8}");
        assertThat(flat("<b>%25\n\"'.jpg")).matches("b-25-[0-9a-f]{8}");
    }

    @Test
    void aNameThatBeginsOrEndsWithAStopOrIsADeviceIsToldApart() {
        assertThat(flat(".hidden.jpg")).matches("hidden-[0-9a-f]{8}");
        assertThat(flat("a-.jpg")).matches("a-[0-9a-f]{8}");
        assertThat(flat("COM1.jpg")).matches("COM1-[0-9a-f]{8}");
        assertThat(flat("a".repeat(81) + ".jpg")).matches("a{80}-[0-9a-f]{8}");
    }

    @Test
    void photographsThatDifferInCaseOrEndingAloneAreToldApart() {
        List<SafeNames> names = SafeNames.of(List.of("A.jpg", "a.jpg", "a.tif"));

        assertThat(names.stream().map(name -> name.flat().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void aNameDoesNotDependOnWhatElseIsExported() {
        String alone = flat("Торгау.jpg");

        assertThat(SafeNames.of(List.of("b.jpg", "Торгау.jpg")).get(1).flat()).isEqualTo(alone);
    }

    @Property(tries = 300)
    void everyNameIsSafeAndNoTwoAreAlike(@ForAll @UniqueElements List<String> words) {
        List<String> files = words.stream()
                .map(word -> "x" + word.replace("/", "∕") + ".jpg")
                .distinct()
                .toList();
        List<SafeNames> names = SafeNames.of(files);

        Stream<String> lower = names.stream().map(name -> name.flat().toLowerCase(Locale.ROOT));
        assertThat(lower).doesNotHaveDuplicates();
        assertThat(names).allMatch(name -> name.flat().matches("[A-Za-z0-9][A-Za-z0-9._-]*"));
        assertThat(names).allMatch(name -> name.flat().length() < 100);
    }

    private static String flat(String file) {
        return SafeNames.of(List.of(file)).get(0).flat();
    }
}
