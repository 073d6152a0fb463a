// question: Retrouve-t-on vite un nœud ChangeRecord par sa révision ? (index : la contrainte n’en crée pas sur le moteur embarqué)
// parameters: 
// columns: 
CREATE INDEX change_record_revision IF NOT EXISTS FOR (n:ChangeRecord) ON (n.revision)
