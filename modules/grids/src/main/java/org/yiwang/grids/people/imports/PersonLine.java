package org.yiwang.grids.people.imports;

import java.util.Map;
import java.util.stream.Collectors;
import org.yiwang.grids.people.Belonging;
import org.yiwang.grids.people.Person;
import org.yiwang.kernel.Messages;
import org.yiwang.kernel.UnitPath;

/**
 * A person as the preview shows them: in names, where the tables have paths and codes.
 *
 * @param roles code to shown name
 */
record PersonLine(Places places, Map<String, String> roles) {

  String of(Person person) {
    String held =
        person.openRoles().stream()
            .map(role -> roles.getOrDefault(role, role))
            .collect(Collectors.joining(Messages.sentence("import.words.and", Map.of())));
    return said(
        "people.import-line.person",
        Map.of(
            "name",
            person.identity().name(),
            "unit",
            person.belonging().map(Belonging::unit).map(places::name).orElseGet(PersonLine::none),
            "roles",
            held.isEmpty() ? none() : held,
            "branch",
            person
                .openMembership()
                .map(roll -> places.name(roll.branch()))
                .orElseGet(PersonLine::none)));
  }

  String ofLeaver(String name, UnitPath unit) {
    return said("people.import-line.leaver", Map.of("name", name, "unit", places.name(unit)));
  }

  private static String none() {
    return said("people.import-line.none", Map.of());
  }

  private static String said(String key, Map<String, String> arguments) {
    return Messages.sentence(key, arguments);
  }
}
