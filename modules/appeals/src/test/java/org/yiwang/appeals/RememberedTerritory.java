package org.yiwang.appeals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.yiwang.kernel.Level;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Units and posts in memory; posts are spoken of by their role, or by a word of their own. */
public final class RememberedTerritory implements Territory, Officeholders {

  private final List<UnitView> units = new ArrayList<>();
  private final Map<String, PostView> posts = new LinkedHashMap<>();
  private final Map<UUID, PostView> closed = new LinkedHashMap<>();
  private final Map<UUID, UUID> heirs = new LinkedHashMap<>();

  public RememberedTerritory unit(String code, String path, String name) {
    String level = new UnitPath(path).level().slug();
    LocalDate from = LocalDate.parse("2020-05-01");
    units.add(new UnitView(id(path), code, path, level, name, null, from, null));
    return this;
  }

  public RememberedTerritory post(String unit, String role, String name, Person person) {
    posts.put(role, new PostView(id(role), unit, role, name, null, person.id(), person.name()));
    return this;
  }

  /** One more post of a role, spoken of by another word. */
  public RememberedTerritory post(
      String word, String unit, String role, String name, Person person) {
    UUID onDuty = person == null ? null : person.id();
    String personName = person == null ? null : person.name();
    posts.put(word, new PostView(id(word), unit, role, name, null, onDuty, personName));
    return this;
  }

  public void vacate(String role) {
    change(role, post -> changed(post, post.fallbackPostId(), null, null));
  }

  /** Somebody takes over, whoever was there before. */
  public void fill(String role, Person person) {
    change(role, post -> changed(post, post.fallbackPostId(), person.id(), person.name()));
  }

  public void fallsBack(String role, String toRole) {
    change(role, post -> changed(post, id(toRole), post.personId(), post.personName()));
  }

  public void remove(String role) {
    posts.remove(role);
  }

  /** A post closes, and another answers for it from now on. */
  public void follows(String role, String heir) {
    PostView gone = posts.remove(role);
    closed.put(gone.id(), gone);
    heirs.put(gone.id(), id(heir));
  }

  public PostView postOf(String role) {
    return posts.get(role);
  }

  private void change(String role, UnaryOperator<PostView> how) {
    posts.computeIfPresent(role, (any, post) -> how.apply(post));
  }

  private static PostView changed(PostView post, UUID fallback, UUID person, String name) {
    return new PostView(
        post.id(), post.unitPath(), post.role(), post.name(), fallback, person, name);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<UnitView> unit(UUID id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  @Override
  public Optional<UnitView> unit(UnitPath path) {
    return units.stream().filter(unit -> unit.path().equals(path.value())).findFirst();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  @Override
  public Optional<PostView> post(UUID id) {
    return Stream.concat(posts.values().stream(), closed.values().stream())
        .filter(post -> post.id().equals(id))
        .findFirst();
  }

  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    return posts.values().stream()
        .filter(post -> post.role().equals(role) && post.unitPath().equals(unit.value()))
        .findFirst();
  }

  @Override
  public Optional<PostView> answering(UUID post) {
    Set<UUID> seen = new HashSet<>();
    Optional<PostView> here = post(heirs.getOrDefault(post, post));
    while (here.isPresent() && here.get().personId() == null) {
      here = Optional.ofNullable(here.get().fallbackPostId()).filter(seen::add).flatMap(this::post);
    }
    return here;
  }

  @Override
  public List<Holder> above(UnitPath place) {
    String town = place.at(Level.TOWN).value();
    return posts.values().stream()
        .filter(post -> post.personId() != null && post.unitPath().startsWith(town))
        .filter(
            post ->
                place.value().startsWith(post.unitPath())
                    || post.unitPath().startsWith(place.value()))
        .map(post -> new Holder(post.personId(), post.personName(), post.unitPath()))
        .toList();
  }

  @Override
  public List<String> unitsOf(UUID person) {
    return posts.values().stream()
        .filter(post -> person.equals(post.personId()))
        .map(PostView::unitPath)
        .distinct()
        .toList();
  }

  @Override
  public boolean holds(UnitPath path) {
    return unit(path).isPresent();
  }

  @Override
  public Optional<PostView> answering(UUID post, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> postsAnsweredBy(UUID person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UnitPath> lineage(UnitPath unit) {
    return List.of(unit);
  }
}
