package org.caveat.cli.command;

import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.print.Examined;
import org.caveat.cli.print.JsonPrinter;
import org.caveat.cli.print.PhotographPage;
import org.caveat.cli.print.WholePhotograph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat show}: all that is known and said of some photographs, or of all of a folder. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "jsonl");

    private final Desk desk;

    @Parameters(arity = "1..*", paramLabel = "PHOTO|FOLDER", descriptionKey = "help.photographs-or-folder")
    private List<String> names = List.of();

    @Option(names = "--format", paramLabel = "text|json|jsonl", descriptionKey = "help.show-format")
    private String format = "text";

    ShowCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        String known = Given.at(desk).words().oneOf("--format", format, FORMATS);
        Examination examination = names.size() == 1 && Files.isDirectory(desk.path(names.get(0)))
                ? Examination.ofFolder(desk, names.get(0))
                : Examination.of(desk, names);
        JsonPrinter json = new JsonPrinter(desk.console());
        WholePhotograph shape = new WholePhotograph();
        switch (known) {
            case "json" -> {
                if (examination.isOfOne()) {
                    examination.forEach(one -> json.document(members -> shape.write(one, members)));
                } else {
                    json.documents(examination, shape);
                }
            }
            case "jsonl" -> examination.forEach(one -> json.line(members -> shape.write(one, members)));
            default -> print(examination);
        }
        return examination.exit();
    }

    private void print(Examination examination) {
        PhotographPage page = new PhotographPage(desk.console(), desk.messages(), desk.words());
        boolean first = true;
        for (Examined one : examination) {
            if (!first) {
                desk.console().line("");
            }
            page.print(one);
            first = false;
        }
    }
}
