package org.yiwang.territory.adapter;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Reads straight into views. */
@Dependent
class TerritoryQueries implements Territory {

  private static final String UNIT =
      "select u.id, u.code, u.path, u.level, u.name, u.displayNumber, u.validFrom, u.validTo"
          + " from Unit u where ";
  private static final String POST =
      "select p.id, p.unitPath, p.role, p.name, p.fallbackPost, d.person, d.personName"
          + " from Post p left join Duty d on d.post = p.id and d.until is null where ";

  private final EntityManager em;
  private final PastDuties past;

  @Inject
  TerritoryQueries(EntityManager em, PastDuties past) {
    this.em = em;
    this.past = past;
  }

  @Override
  public Optional<UnitView> unit(UUID id) {
    return units(query(UNIT + "u.id = :id").setParameter("id", id)).stream().findFirst();
  }

  @Override
  public Optional<UnitView> unit(UnitPath path) {
    return units(query(UNIT + "u.path = :path").setParameter("path", path.value())).stream()
        .findFirst();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    return units(query(UNIT + "u.code = :code and u.validTo is null").setParameter("code", code))
        .stream()
        .findFirst();
  }

  @Override
  public Map<String, UnitView> unitsOfCodes(Collection<String> codes) {
    Map<String, UnitView> found = new HashMap<>();
    for (List<String> some : Chunks.of(codes)) {
      units(query(UNIT + "u.code in :codes and u.validTo is null").setParameter("codes", some))
          .forEach(unit -> found.put(unit.code(), unit));
    }
    return found;
  }

  @Override
  public boolean holds(UnitPath path) {
    return !em.createNativeQuery(
            "select 1 from territory_unit where path = ?1 and valid_to is null lock in share mode")
        .setParameter(1, path.value())
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<UnitPath> lineage(UnitPath unit) {
    List<?> paths =
        em.createNativeQuery(
                "with recursive line (id, path) as ("
                    + " select id, path from territory_unit where path = ?1"
                    + " union"
                    + " select u.id, u.path from line l join territory_unit u on u.successor = l.id)"
                    + " select path from line")
            .setParameter(1, unit.value())
            .getResultList();
    return paths.stream().map(path -> new UnitPath((String) path)).toList();
  }

  @Override
  public Optional<PostView> post(UUID id) {
    return posts(query(POST + "p.id = :id").setParameter("id", id)).stream().findFirst();
  }

  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    return posts(
            query(POST + "p.unitPath = :unit and p.role = :role")
                .setParameter("unit", unit.value())
                .setParameter("role", role))
        .stream()
        .findFirst();
  }

  List<PostView> postsOf(UnitPath unit) {
    return posts(
        query(POST + "p.unitPath = :unit order by p.role").setParameter("unit", unit.value()));
  }

  @Override
  public Optional<PostView> answering(UUID post) {
    return walk(post, this::post, this::heirOrFallback);
  }

  @Override
  public Optional<PostView> answering(UUID post, Instant at) {
    return walk(post, id -> past.post(id, at), found -> past.next(found.id(), at));
  }

  private Optional<PostView> walk(
      UUID from,
      Function<UUID, Optional<PostView>> look,
      Function<PostView, Optional<UUID>> onward) {
    Set<UUID> seen = new HashSet<>();
    Optional<PostView> here = look.apply(from);
    while (here.isPresent() && here.get().personId() == null && seen.add(here.get().id())) {
      here = onward.apply(here.get()).flatMap(look);
    }
    return here.filter(found -> found.personId() != null);
  }

  private Optional<UUID> heirOrFallback(PostView vacant) {
    return past.successor(vacant.id()).or(() -> Optional.ofNullable(vacant.fallbackPostId()));
  }

  @Override
  public List<UUID> postsAnsweredBy(UUID person) {
    List<?> ids =
        em.createNativeQuery(
                "with recursive answered (id) as ("
                    + " select post_id from territory_duty where person_id = ?1 and until is null"
                    + " union"
                    + " select p.id from answered a join territory_post p on p.fallback_post = a.id"
                    + " where not exists (select 1 from territory_duty d"
                    + " where d.post_id = p.id and d.until is null))"
                    + " select id from answered")
            .setParameter(1, person)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  private TypedQuery<Object[]> query(String text) {
    return em.createQuery(text, Object[].class);
  }

  private static List<UnitView> units(TypedQuery<Object[]> query) {
    return query.getResultStream().map(Rows::unit).toList();
  }

  private static List<PostView> posts(TypedQuery<Object[]> query) {
    return query.getResultStream().map(Rows::post).toList();
  }
}
