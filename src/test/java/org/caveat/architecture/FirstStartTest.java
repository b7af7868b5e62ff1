package org.caveat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What {@code mvn} alone starts is started as the program that is shipped. */
class FirstStartTest {
    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final String CONFIGURATION =
            "//*[local-name()='plugin'][*='javafx-maven-plugin']/*[local-name()='configuration']/*[local-name()='%s']";

    /** As modules the toolkit opens nothing to ControlsFX, and the first field that completes what is typed fails. */
    @Test
    void fromTheClassPathOfWhichAllTestsAreRunToo() throws Exception {
        assertThat(configured("runtimePathOption")).isEqualTo("CLASSPATH");
        assertThat(configured("mainClass")).isEqualTo("org.caveat.app.Demonstration");
    }

    private static String configured(String name) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(ROOT.resolve("pom.xml").toFile());
        return XPathFactory.newInstance().newXPath().evaluate(CONFIGURATION.formatted(name), pom);
    }
}
