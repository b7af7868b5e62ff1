package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.print.JsonPrinter;
import org.caveat.cli.print.ListedPhotographs;
import org.caveat.cli.print.PhotographCsv;
import org.caveat.cli.print.PhotographTable;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat list}: the photographs of a collection. One that cannot be read is listed with its reason. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private static final List<String> FORMATS = List.of("text", "json", "csv");

    private final Desk desk;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "help.folder")
    private String folder = "";

    @Option(names = "--where", paramLabel = "QUERY", descriptionKey = "help.where")
    private Optional<String> where = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "help.format")
    private String format = "text";

    ListCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        String known = Given.at(desk).words().oneOf("--format", format, FORMATS);
        CollectionOnDisk collection = new Collections(desk).read(folder);
        List<Holding> found = where.isEmpty() ? collection.holdings() : new Finding(desk, collection).by(where.get());
        ListedPhotographs list = Collections.list(collection, found);
        switch (known) {
            case "json" -> new JsonPrinter(desk.console()).document(list::write);
            case "csv" -> new PhotographCsv(desk.console()).print(list);
            default -> new PhotographTable(desk.console(), desk.messages(), desk.words()).print(list);
        }
        return Exit.DONE;
    }
}
