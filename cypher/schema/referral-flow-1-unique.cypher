// question: L’identifiant d’un nœud ReferralFlow est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT referral_flow_id_unique IF NOT EXISTS FOR (n:ReferralFlow) REQUIRE n.id IS UNIQUE
