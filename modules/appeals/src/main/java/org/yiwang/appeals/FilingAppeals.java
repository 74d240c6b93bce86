package org.yiwang.appeals;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbCreator;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yiwang.kernel.Command;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Does;
import org.yiwang.platform.UseCase;

/** A word is spoken, and from the same moment somebody is responsible for it. */
@UseCase
public class FilingAppeals {

  /**
   * @param householdId whose matter it is; or else
   * @param unitCode where it is: twelve digits of a village or town, fifteen of a grid
   * @param channel code of the dictionary {@code channel}
   * @param title 1–100 characters
   * @param content 1–10,000 characters
   * @param reporterName optional; absent without a household means anonymous
   * @param reportedAt when it was said; now, when absent
   * @param phone of who reports it; kept sealed
   * @param confidential whether nobody but those who handle it may know who spoke; no, when absent
   * @param accusedIds holders it is directed against, who never see it; optional
   * @param attachmentIds the caller's own, to belong to it; optional
   * @param draftId the caller's own draft it was written as, which ends with it; optional
   */
  public record NewAppeal(
      UUID householdId,
      String unitCode,
      String channel,
      String title,
      String content,
      String reporterName,
      Instant reportedAt,
      String phone,
      Boolean confidential,
      List<UUID> accusedIds,
      List<UUID> attachmentIds,
      UUID draftId) {

    /** The one that a request is read into. */
    @JsonbCreator
    public NewAppeal {}

    /** A matter that names nobody, by somebody without a telephone. */
    public static NewAppeal of(
        UUID householdId,
        String unitCode,
        String channel,
        String title,
        String content,
        String reporterName,
        Instant reportedAt) {
      return new NewAppeal(
          householdId,
          unitCode,
          channel,
          title,
          content,
          reporterName,
          reportedAt,
          null,
          null,
          null,
          null,
          null);
    }
  }

  private final Filing filing;

  @Inject
  public FilingAppeals(Filing filing) {
    this.filing = filing;
  }

  /**
   * @throws Problem as {@link Filing#file} says
   */
  @Does(value = "appeals.file", needs = "appeals.file")
  public AppealReceipt file(Command command, NewAppeal wish) {
    return filing.file(command, wish);
  }
}
