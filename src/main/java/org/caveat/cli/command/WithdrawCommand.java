package org.caveat.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caveat.cli.console.Refusal;
import org.caveat.cli.given.GivenCaveat;
import org.caveat.collection.Holding;
import org.caveat.edit.Hand;
import org.caveat.edit.WithdrawCaveat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code caveat withdraw}: says that a caveat no longer stands, and why. It is kept. */
@Command(name = "withdraw")
final class WithdrawCommand implements Callable<Integer> {
    private final Desk desk;

    @Parameters(index = "0", paramLabel = "PHOTO", descriptionKey = "help.photograph")
    private String photograph = "";

    @Parameters(index = "1", paramLabel = "CAVEAT-ID", descriptionKey = "help.caveat-id")
    private String id = "";

    @Option(names = "--reason", required = true, paramLabel = "T", descriptionKey = "help.reason")
    private String reason = "";

    @Option(names = "--replaced-by", paramLabel = "CAVEAT-ID", descriptionKey = "help.replaced-by")
    private Optional<String> replacedBy = Optional.empty();

    WithdrawCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws Refusal {
        String why = Given.at(desk).texts().words("--reason", reason);
        Hand hand = desk.hand();
        return new Changes(desk, hand).make(List.of(photograph), (holding, collection) -> {
            String caveat = Given.at(desk).caveats().withId(holding, id).id();
            return Change.of(new WithdrawCaveat(caveat, why, successor(holding, caveat), hand));
        });
    }

    private Optional<String> successor(Holding holding, String withdrawn) throws Refusal {
        if (replacedBy.isEmpty()) {
            return Optional.empty();
        }
        GivenCaveat caveats = Given.at(desk).caveats();
        String successor = caveats.withId(holding, replacedBy.get()).id();
        if (successor.equals(withdrawn)) {
            throw desk.wrongUsage("cli.replaced-by-itself");
        }
        return Optional.of(successor);
    }
}
