package org.caveat.export.iiif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.Link;
import org.caveat.export.PublishedPhotograph;
import org.caveat.model.Agent;
import org.caveat.model.CollectionFields;
import org.caveat.model.Institution;
import org.caveat.model.PhotographFields;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who holds the photographs and who publishes them, as Agents with what an Agent must have: id, type and label (IIIF
 * Presentation API 3.0, 3.1).
 *
 * @param logo the path of the institution's logo in the export
 */
record Providers(Presentation presentation, Optional<String> logo) {

    /** Those of some photographs, each once: the holders first, then the institution. */
    Optional<ArrayNode> of(List<PublishedPhotograph> photographs) {
        Map<String, ObjectNode> agents = new LinkedHashMap<>();
        Optional<Institution> institution =
                presentation.publication().description().get(CollectionFields.INSTITUTION);
        for (PublishedPhotograph photograph : photographs) {
            photograph
                    .state()
                    .photograph()
                    .get(PhotographFields.REPOSITORY)
                    .filter(holder -> !holder.name().isBlank())
                    .ifPresent(holder -> agents.putIfAbsent(holder.name().strip(), holder(holder)));
        }
        institution
                .filter(house -> !house.name().isBlank())
                .ifPresent(house -> agents.put(house.name().strip(), house(house)));
        return agents.isEmpty() ? Optional.empty() : Optional.of(Json.array(new ArrayList<>(agents.values())));
    }

    private ObjectNode holder(Agent holder) {
        return agent(holder.name(), holder.id().flatMap(Link::to));
    }

    private ObjectNode house(Institution house) {
        ObjectNode agent = agent(house.name(), house.page().flatMap(Link::to));
        logo.ifPresent(path -> {
            ObjectNode image = agent.putArray("logo").addObject();
            image.put("id", presentation.ids().of(path));
            image.put("type", "Image");
        });
        return agent;
    }

    /** With its page on the web as its id; else with an id of the export's own, which is the same for the same name. */
    private ObjectNode agent(String name, Optional<String> page) {
        ObjectNode agent = Json.object();
        agent.put("id", page.orElseGet(() -> presentation.ids().of("providers/") + Ids.segment(name.strip())));
        agent.put("type", "Agent");
        agent.set("label", LanguageMap.of(LanguageKey.NONE, name.strip()).label());
        page.ifPresent(address -> {
            ObjectNode homepage = agent.putArray("homepage").addObject();
            homepage.put("id", address);
            homepage.put("type", "Text");
            homepage.put("format", "text/html");
            homepage.set("label", LanguageMap.of(LanguageKey.NONE, name.strip()).label());
        });
        return agent;
    }
}
