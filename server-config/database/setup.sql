-- Creates the two schemas and the two users of Yiwang. For a DBA with all privileges; may be run again.
--
--   mariadb -u root -p --init-command="SET @yiwang_password='…', @yiwang_migration_password='…'" < setup.sql
--
-- Settings (session variables), with their defaults:
--   @yiwang_schema              yiwang             main schema; the audit schema is named <main>_audit
--   @yiwang_user                yiwang             application: reads, inserts, updates; never deletes; audit: reads and inserts
--   @yiwang_password            (required)
--   @yiwang_migration_user      yiwang_migration   owns the tables of both schemas; used at start only
--   @yiwang_migration_password  (required)
--   @yiwang_client_host         %                  from where both users may connect

SET @yiwang_schema = COALESCE(@yiwang_schema, 'yiwang');
SET @yiwang_user = COALESCE(@yiwang_user, 'yiwang');
SET @yiwang_migration_user = COALESCE(@yiwang_migration_user, 'yiwang_migration');
SET @yiwang_client_host = COALESCE(@yiwang_client_host, '%');

-- A missing password stops the script here, with its name in the message.
EXECUTE IMMEDIATE IF(@yiwang_password IS NULL, 'SELECT missing_setting_yiwang_password', 'DO 0');
EXECUTE IMMEDIATE IF(@yiwang_migration_password IS NULL, 'SELECT missing_setting_yiwang_migration_password', 'DO 0');

SET @yiwang_collation = 'CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_as_cs';
SET @yiwang_main = CONCAT('`', @yiwang_schema, '`');
SET @yiwang_audit = CONCAT('`', @yiwang_schema, '_audit`');
EXECUTE IMMEDIATE CONCAT('CREATE DATABASE IF NOT EXISTS ', @yiwang_main, ' ', @yiwang_collation);
EXECUTE IMMEDIATE CONCAT('CREATE DATABASE IF NOT EXISTS ', @yiwang_audit, ' ', @yiwang_collation);

SET @yiwang_app_account = CONCAT(QUOTE(@yiwang_user), '@', QUOTE(@yiwang_client_host));
SET @yiwang_migration_account = CONCAT(QUOTE(@yiwang_migration_user), '@', QUOTE(@yiwang_client_host));
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS ', @yiwang_app_account, ' IDENTIFIED BY ', QUOTE(@yiwang_password));
EXECUTE IMMEDIATE CONCAT('CREATE USER IF NOT EXISTS ', @yiwang_migration_account, ' IDENTIFIED BY ', QUOTE(@yiwang_migration_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER ', @yiwang_app_account, ' IDENTIFIED BY ', QUOTE(@yiwang_password));
EXECUTE IMMEDIATE CONCAT('ALTER USER ', @yiwang_migration_account, ' IDENTIFIED BY ', QUOTE(@yiwang_migration_password));

-- In a grant, _ in a schema name stands for any character: it is escaped.
SET @yiwang_main_grant = REPLACE(@yiwang_main, '_', '\\_');
SET @yiwang_audit_grant = REPLACE(@yiwang_audit, '_', '\\_');
EXECUTE IMMEDIATE CONCAT('GRANT ALL ON ', @yiwang_main_grant, '.* TO ', @yiwang_migration_account);
EXECUTE IMMEDIATE CONCAT('GRANT ALL ON ', @yiwang_audit_grant, '.* TO ', @yiwang_migration_account);
EXECUTE IMMEDIATE CONCAT('GRANT SELECT, INSERT, UPDATE ON ', @yiwang_main_grant, '.* TO ', @yiwang_app_account);
EXECUTE IMMEDIATE CONCAT('GRANT SELECT, INSERT ON ', @yiwang_audit_grant, '.* TO ', @yiwang_app_account);
