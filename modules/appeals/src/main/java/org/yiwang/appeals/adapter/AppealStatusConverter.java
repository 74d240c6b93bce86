package org.yiwang.appeals.adapter;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yiwang.appeals.AppealStatus;

/** A status as its slug. */
@Converter(autoApply = true)
public class AppealStatusConverter implements AttributeConverter<AppealStatus, String> {

  @Override
  public String convertToDatabaseColumn(AppealStatus status) {
    return status == null ? null : status.slug();
  }

  @Override
  public AppealStatus convertToEntityAttribute(String slug) {
    return slug == null ? null : AppealStatus.ofSlug(slug);
  }
}
