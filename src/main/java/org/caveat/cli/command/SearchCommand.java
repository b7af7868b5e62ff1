package org.caveat.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.print.JsonPrinter;
import org.caveat.cli.print.ListedPhotographs;
import org.caveat.cli.print.PhotographTable;
import org.caveat.collection.CollectionOnDisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat search}: the photographs of a collection of which something is said. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json");

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "QUERY", descriptionKey = "help.query")
    private List<String> query = List.of();

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "help.format")
    private String format = "text";

    SearchCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        String known = Given.at(desk).words().oneOf("--format", format, FORMATS);
        CollectionOnDisk collection = new Collections(desk).read(folder);
        ListedPhotographs list =
                Collections.list(collection, new Finding(desk, collection).by(String.join(" ", query)));
        if (known.equals("json")) {
            new JsonPrinter(desk.console()).document(list::write);
        } else {
            new PhotographTable(desk.console(), desk.messages(), desk.words()).print(list);
        }
        return Exit.DONE;
    }
}
