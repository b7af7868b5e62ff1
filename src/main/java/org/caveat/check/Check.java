package org.caveat.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caveat.check.bag.BagValidator;
import org.caveat.check.rule.Rule;
import org.caveat.check.rule.Trial;
import org.caveat.collection.CollectionOnDisk;
import org.caveat.collection.Holding;
import org.caveat.collection.NaturalOrder;
import org.caveat.model.CollectionDescription;
import org.caveat.text.Messages;
import org.caveat.work.Progress;

/** Looks through a collection for what is not as it should be. Reads only. */
public final class Check {
    private final Messages messages;
    private final Rules rules;

    /**
     * A check.
     *
     * @param trial decodes a picture, where every byte is to be looked at
     */
    public Check(Messages messages, Trial trial) {
        this.messages = messages;
        this.rules = new Rules(messages, trial);
    }

    /**
     * The findings in the order of the files' names, and of one file in the order of the rules. A cancelled check gives
     * back what it had found.
     */
    public List<Finding> run(CollectionOnDisk collection, Options options, Progress progress) {
        FindingWords words = new FindingWords(messages, collection.description());
        List<Finding> findings = new ArrayList<>(ofPhotographs(collection.holdings(), options, progress, words));
        if (!progress.isCancelled()) {
            rules.ofCollection().forEach(rule -> rule.in(collection)
                    .map(observed -> words.of(rule, observed))
                    .forEach(findings::add));
        }
        findings.sort(Comparator.comparing(Finding::file, new NaturalOrder())
                .thenComparing(finding -> rules.placeOf(finding.rule())));
        return List.copyOf(findings);
    }

    /**
     * Whether a folder is a bag that is complete and unchanged (BagIt, RFC 8493).
     *
     * @throws java.util.concurrent.CancellationException where it is no longer wanted
     * @throws IOException where the folder cannot be read
     */
    public CheckedBag bag(Path folder, Progress progress) throws IOException {
        FindingWords words = new FindingWords(messages, CollectionDescription.NONE);
        BagValidator.Result result = BagValidator.validate(folder, progress);
        List<Finding> findings = result.faults().stream()
                .map(fault -> words.of(fault.rule().key(), fault.rule().severity(), fault.observation()))
                .toList();
        return new CheckedBag(result.files(), findings);
    }

    private List<Finding> ofPhotographs(
            List<Holding> holdings, Options options, Progress progress, FindingWords words) {
        List<Rule.OfPhotograph> wanted = rules.ofPhotograph(options);
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, holdings.size())
                .parallel()
                .filter(index -> !progress.isCancelled())
                .mapToObj(index -> {
                    List<Finding> found = in(holdings.get(index), wanted, words).toList();
                    progress.at(done.incrementAndGet(), holdings.size());
                    return found;
                })
                .flatMap(List::stream)
                .toList();
    }

    private static Stream<Finding> in(Holding holding, List<Rule.OfPhotograph> wanted, FindingWords words) {
        return wanted.stream().flatMap(rule -> rule.in(holding).map(observed -> words.of(rule, observed)));
    }
}
