package org.yiwang.app.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The registry of everybody in the tests: the same people work in each of the towns, so that every
 * test has a town to itself.
 */
public final class People {

  /** Towns are numbered from 101 on, as in their codes. */
  public static final int TOWNS = 300;

  public static final Person OPERATOR =
      new Person(
          "operator",
          "易启明",
          "43/",
          "territory.manage grids.place grids.shape grids.lead grids.read people.manage people.read roster.manage roster.ring"
              + " appeals.file appeals.read appeals.triage appeals.handle appeals.confirm appeals.close appeals.join appeals.link rulebook.read clock.move"
              + " operations.recount attachments.upload hotline.exchange appeals.supervise appeals.call-back figures.read");

  /** Looks into what is said about those who work in the towns. */
  public static final Person COUNTY_DISCIPLINE =
      new Person(
          "discipline-county",
          "向明达",
          "43/01/81/",
          "appeals.read appeals.handle appeals.confirm appeals.close appeals.supervise");

  private static final int ITERATIONS = 10;
  private static final byte[] SALT = new byte[16];

  private People() {}

  public static Path write(Path file) {
    List<Person> all = new ArrayList<>(List.of(OPERATOR, COUNTY_DISCIPLINE));
    for (int number = 101; number <= 100 + TOWNS; number++) {
      Staff staff = new Staff(number);
      all.addAll(
          List.of(
              staff.intake(),
              staff.triage(),
              staff.dispatch(),
              staff.village(),
              staff.branch(),
              staff.leader(),
              staff.deputy(),
              staff.works(),
              staff.land(),
              staff.police(),
              staff.discipline(),
              staff.callBack(),
              staff.hotline(),
              staff.overseer()));
    }
    List<String> lines = new ArrayList<>();
    lines.add("login,passwordHash,personId,name,scopePath,permissions");
    all.forEach(person -> lines.add(person.line(hash(person.login()))));
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, lines);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Few rounds: these passwords protect nothing, and there are hundreds. */
  private static String hash(String password) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), SALT, ITERATIONS, 256);
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      Base64.Encoder base64 = Base64.getEncoder();
      return String.join(
          "$",
          "pbkdf2-sha256",
          String.valueOf(ITERATIONS),
          base64.encodeToString(SALT),
          base64.encodeToString(hash));
    } catch (GeneralSecurityException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
