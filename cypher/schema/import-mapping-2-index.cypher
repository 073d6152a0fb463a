// question: Retrouve-t-on vite un nœud ImportMapping par son identifiant ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX import_mapping_id IF NOT EXISTS FOR (n:ImportMapping) ON (n.id)
