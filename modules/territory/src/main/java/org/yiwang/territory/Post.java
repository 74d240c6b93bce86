package org.yiwang.territory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.Text;
import org.yiwang.kernel.UnitPath;

/** A place of responsibility in a unit: it holds matters, whoever stands on it today. */
@Entity
@Table(name = "territory_post")
public class Post {

  @Id private UUID id;

  @Column(name = "unit_path")
  private String unitPath;

  private String role;
  private String name;

  @Column(name = "fallback_post")
  private UUID fallbackPost;

  protected Post() {}

  /**
   * @param role slug, such as {@code grid-leader}; one post of a role in a unit
   * @param fallbackPost answers while nobody is on duty here; null at the end of a chain
   */
  Post(UUID id, UnitPath unitPath, String role, String name, UUID fallbackPost) {
    if (role == null || !role.matches("[a-z][a-z-]{1,39}")) {
      throw Problem.invalid("territory.malformed-role", "role", String.valueOf(role));
    }
    this.id = id;
    this.unitPath = unitPath.value();
    this.role = role;
    this.name = Text.required("name", name, 50);
    this.fallbackPost = fallbackPost;
  }

  UUID id() {
    return id;
  }

  UnitPath unitPath() {
    return new UnitPath(unitPath);
  }

  PostView view(Duty duty) {
    return new PostView(
        id,
        unitPath,
        role,
        name,
        fallbackPost,
        duty == null ? null : duty.person(),
        duty == null ? null : duty.personName());
  }
}
