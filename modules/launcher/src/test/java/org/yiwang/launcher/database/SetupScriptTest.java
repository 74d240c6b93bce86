package org.yiwang.launcher.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SetupScriptTest {
  @Test
  void splits_at_semicolons_that_end_a_line() {
    List<String> statements =
        SetupScript.statements("-- one; two;\nSET @a = ';x';\n\nDO 0;\nDO\n 1;\n");

    assertEquals(List.of("SET @a = ';x'", "DO 0", "DO\n 1"), statements);
  }

  @Test
  void the_application_is_never_granted_a_delete() {
    List<String> grants =
        SetupScript.statements(SetupScript.text()).stream()
            .filter(sql -> sql.contains("GRANT") && sql.contains("@yiwang_app_account"))
            .toList();

    assertEquals(2, grants.size());
    assertFalse(grants.toString().contains("DELETE"));
    assertTrue(grants.get(1).contains("'GRANT SELECT, INSERT ON ', @yiwang_audit_grant"));
  }
}
