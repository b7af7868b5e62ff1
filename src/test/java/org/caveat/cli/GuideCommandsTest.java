package org.caveat.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caveat.cli.command.Commands;
import org.caveat.cli.command.Desk;
import org.caveat.cli.command.RootCommand;
import org.caveat.cli.console.Console;
import org.caveat.guide.Guide;
import org.caveat.settings.Trace;
import org.caveat.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command line that the guide and the README show is one that the program understands. */
class GuideCommandsTest {
    private static final Pattern CODE = Pattern.compile("(?s)```\n(.*?)```");
    private static final Pattern SHOWN = Pattern.compile("(?m)^(?:\\$ )?caveat (.+)$");
    private static final Pattern NAMED = Pattern.compile("`caveat ([a-z]+)[^`]*`");
    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+?)\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path home;

    static List<String> shown() throws IOException {
        List<String> lines = new ArrayList<>();
        for (String text : texts()) {
            Matcher codes = CODE.matcher(text);
            while (codes.find()) {
                Matcher line = SHOWN.matcher(codes.group(1).replaceAll("\\\\\n\\s*", ""));
                line.results().forEach(found -> lines.add(found.group(1)));
            }
        }
        return lines;
    }

    private static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path page :
                Stream.concat(Guide.pages().stream(), Stream.of(Guide.README)).toList()) {
            texts.add(Files.readString(page));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aCommandLineThatIsShownIsUnderstood(String line) {
        String[] arguments = arguments(line);
        Console console = Console.ofThisProcess();
        Desk desk = new Desk(console, Messages.english(), new TestServices(home), Trace.of(Map.of()), Optional::empty);

        assertThat(new Commands().names()).contains(arguments[0]);
        assertThatCode(() ->
                        new Commands().asked(arguments, new RootCommand(), desk).parseArgs(arguments))
                .doesNotThrowAnyException();
    }

    @Test
    void aCommandThatIsNamedIsThere() throws IOException {
        for (String text : texts()) {
            NAMED.matcher(text).results().forEach(named -> assertThat(new Commands().names())
                    .contains(named.group(1)));
        }
    }

    /** As a shell takes a line apart, as far as the guide asks of it. */
    private static String[] arguments(String line) {
        return ARGUMENT.matcher(line)
                .results()
                .map(found -> Stream.of(1, 2, 5)
                        .map(found::group)
                        .filter(argument -> argument != null)
                        .findFirst()
                        .orElseGet(() -> found.group(3) + found.group(4)))
                .toArray(String[]::new);
    }
}
