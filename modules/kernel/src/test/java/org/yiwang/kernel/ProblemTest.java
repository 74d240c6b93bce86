package org.yiwang.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void tells_people_what_happened_and_what_to_do() {
    Problem problem = Problem.invalid("kernel.malformed-id", "id", "a$1{id}");

    assertEquals("编号“a$1{id}”不是系统发出的编号，请从查询结果中照抄后重试。", problem.sentence());
    assertTrue(Messages.has("kernel.malformed-id"));
    assertEquals(400, problem.kind().status());
  }
}
