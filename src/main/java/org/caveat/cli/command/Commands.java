package org.caveat.cli.command;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.caveat.text.Messages;
import picocli.CommandLine;

/** All commands by their names. Only the one that is asked for is made: a short command starts fast. */
public final class Commands {
    private final Map<String, Function<Desk, Callable<Integer>>> all = new LinkedHashMap<>();

    public Commands() {
        all.put("open", OpenCommand::new);
        all.put("list", ListCommand::new);
        all.put("show", ShowCommand::new);
        all.put("caption", CaptionCommand::new);
        all.put("add", AddCommand::new);
        all.put("edit", EditCommand::new);
        all.put("cite", CiteCommand::new);
        all.put("withdraw", WithdrawCommand::new);
        all.put("search", SearchCommand::new);
        all.put("export", ExportCommand::new);
    }

    /** The names, in the order of the help. */
    public List<String> names() {
        return List.copyOf(all.keySet());
    }

    /** The program with the command that is asked for; with all of them, where none is. */
    public CommandLine asked(String[] arguments, RootCommand root, Desk desk) {
        CommandLine line = new CommandLine(root);
        HelpWords.giveTo(line.getCommandSpec(), "program", desk.messages());
        Optional<String> name = first(arguments).filter(all::containsKey);
        for (Map.Entry<String, Function<Desk, Callable<Integer>>> command : all.entrySet()) {
            if (name.isEmpty() || name.get().equals(command.getKey())) {
                add(line, command.getKey(), command.getValue().apply(desk), desk.messages());
            }
        }
        return line.setExpandAtFiles(false).setUsageHelpAutoWidth(false);
    }

    private static void add(CommandLine line, String name, Callable<Integer> command, Messages messages) {
        CommandLine asked = new CommandLine(command);
        line.addSubcommand(name, asked);
        HelpWords.giveTo(asked.getCommandSpec(), name, messages);
    }

    /** The first argument that is no option: the command's name, if it is one. */
    public static Optional<String> first(String[] arguments) {
        Iterator<String> rest = Arrays.asList(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--author") && rest.hasNext()) {
                rest.next();
            } else if (!argument.startsWith("-")) {
                return Optional.of(argument);
            }
        }
        return Optional.empty();
    }
}
