package org.caveat.cli;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.command.Commands;
import org.caveat.cli.command.Desk;
import org.caveat.cli.command.KnownWords;
import org.caveat.cli.command.RootCommand;
import org.caveat.cli.command.Services;
import org.caveat.cli.command.SpeechOption;
import org.caveat.cli.console.Console;
import org.caveat.cli.console.Exit;
import org.caveat.cli.console.OutputGone;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.console.Surroundings;
import org.caveat.cli.manual.Manuals;
import org.caveat.settings.Trace;
import org.caveat.text.Messages;
import org.caveat.text.Program;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The command line: finds the command in the arguments, carries it out, and says how it ended. Whatever goes wrong ends in
 * one sentence on standard error.
 */
public final class CommandLineProgram {
    private final Services services;
    private final Messages messages;
    private final Console console;
    private final Trace trace;
    private final Commands commands = new Commands();

    public CommandLineProgram(Services services, Messages messages, Console console) {
        this.services = services;
        this.messages = messages;
        this.console = console;
        this.trace = Trace.of(console.surroundings().environment());
    }

    /**
     * Runs a command; without one, opens the window.
     *
     * @return the exit code, see {@link Exit}
     */
    public int run(String... arguments) {
        try {
            int exit = arguments.length == 0
                    ? services.openWindow(Optional.empty(), false)
                    : carryOut(commands.meant(arguments));
            console.flush();
            trace.milestone("command-ended", Map.of("exit", (long) exit));
            return exit;
        } catch (OutputGone gone) {
            return ended();
        } catch (Throwable unforeseen) { // the last place where it can be told without a stack trace
            services.failures().tell(unforeseen);
            return Exit.NOTHING_DONE;
        }
    }

    /** What the system is told of the commands, as texts by the names of their files: a page of the manual, completions. */
    public Map<String, String> manuals() {
        RootCommand root = new RootCommand();
        Desk desk = new Desk(console, messages, services, trace, root::author);
        return new Manuals(commands.described(root, desk), new KnownWords(services.exports()), messages).all();
    }

    private int carryOut(String[] arguments) throws Exception {
        RootCommand root = new RootCommand();
        Desk desk = new Desk(console, messages, services, trace, root::author);
        CommandLine line = commands.asked(arguments, root, desk);
        try {
            SpeechOption.in(arguments, line, messages).ifPresent(messages::speak);
            return carryOut(line.parseArgs(arguments));
        } catch (ParameterException misuse) {
            console.tell(new Misuse(messages, commands).sentence(misuse, arguments));
            return Exit.WRONG_USAGE;
        } catch (Refusal refusal) {
            console.flush();
            console.tell(refusal.sentence());
            refusal.below().forEach(console::tell);
            return refusal.exit();
        }
    }

    private int carryOut(ParseResult parsed) throws Exception {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine command = last.commandSpec().commandLine();
        if (command.isVersionHelpRequested()) {
            console.line(Program.onWhat());
            return Exit.DONE;
        }
        if (command.isUsageHelpRequested()) {
            console.print(Commands.help(command, console.surroundings().wantsColour(), messages));
            return Exit.DONE;
        }
        if (command.getCommand() instanceof Callable<?> asked) {
            services.actions().did(asked.getClass());
            return asked.call() instanceof Integer exit ? exit : Exit.DONE;
        }
        return services.openWindow(Optional.empty(), false);
    }

    private int ended() {
        if (console.surroundings().output() == Surroundings.Output.FILE) {
            console.tell(messages.get("cli.output-full"));
            return Exit.NOTHING_DONE;
        }
        return Exit.DONE;
    }
}
