package org.caveat.cli.manual;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caveat.cli.command.KnownWords;
import org.caveat.text.Messages;
import picocli.CommandLine;

/** All that a system is told of the command line. */
public final class Manuals {
    private final ProgramPage program;
    private final Messages messages;

    /** @param program the program with all its commands, and with their words */
    public Manuals(CommandLine program, KnownWords known, Messages messages) {
        this.program = ProgramPage.of(program, known);
        this.messages = messages;
    }

    /** The texts, by the names that their files have where each is looked for. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("caveat.1", new ManualPage(program, messages).text());
        all.put("caveat", new BashCompletion(program).text());
        all.put("_caveat", new ZshCompletion(program).text());
        all.put("caveat.fish", new FishCompletion(program).text());
        return all;
    }
}
