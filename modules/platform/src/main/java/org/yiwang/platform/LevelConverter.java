package org.yiwang.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.yiwang.kernel.Level;

/** A level as its slug, so that neither the order nor the name of a constant is in the database. */
@Converter(autoApply = true)
public class LevelConverter implements AttributeConverter<Level, String> {

  @Override
  public String convertToDatabaseColumn(Level level) {
    return level == null ? null : level.slug();
  }

  @Override
  public Level convertToEntityAttribute(String slug) {
    return slug == null ? null : Level.ofSlug(slug);
  }
}
