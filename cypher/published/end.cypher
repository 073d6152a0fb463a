MATCH (p:Publication {id: 'publication'})
SET p.revision = $revision, p.form = $form
RETURN p.revision AS revision
