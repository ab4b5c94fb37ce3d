"""The words of the concepts in Portuguese."""

from .concept import Concept, Table

TABLE: Table = {
    Concept.NOT: "não nem nunca jamais nenhum* nada sem tampouco",
    Concept.ADVICE: "conselho* aconselhamento* parecer* recomenda* opini* orienta* "
    "indicaç* assessoria consultoria consulta_médica uma_consulta a_consulta",
    Concept.FIELD: "médic* saúde sanitári* clínic* profissiona* terapêutic* "
    "psicológic* legal* legais jurídic* financeir* fisca* nutriciona* qualificad* "
    "habilitad* especializad* pessoal pessoais",
    Concept.CARE: "diagnós* diagnos* tratamento* tratar terapia* psicoterapia* cura "
    "curar doença* patologia* sintoma* medicaç* medicamento* medicina remédio* "
    "receita* prescri* exame* distúrbio* condição condições avaliaç* *diagnos*",
    Concept.TREAT: "diagnosticar diagnóstico* tratar trata curar cura prevenir "
    "prescri* receita* aliviar tratamento*",
    Concept.PROFESSIONAL: "médic* doutor* profissiona* especialista* terapeuta* "
    "fisioterapeuta* psicólog* psiquiatra* farmacêutic* nutricionista* dietista* "
    "enfermeir* advogad* consultor* veterinári* perito* centro_de_saúde urgência* "
    "emergência* quem_conhece quem_acompanha alguém_que formação_médica pediatra* "
    "dentista*",
    Concept.INSTEAD: "substitu* em_vez lugar_de o_lugar no_lugar dispensa* "
    "alternativa* equival* em_lugar tomar_o_lugar",
    Concept.CONSULT: "consult* procur* pergunt* fale falar converse conversar busque "
    "buscar contact* contat* dirija* peça visite recorr* aconselhe ligue acordo "
    "autorização",
    Concept.DELAY: "atras* ignor* adie adiar negligenci* interromp* suspend* abandon* "
    "desconsider* retard* pare deixe alter* descuid* mude demore*",
    Concept.INFORM: "informativ* informaç* informar informaciona* educativ* "
    "educaciona* divulgaç* orientativ* indicativ* didátic* entretenimento gera* "
    "gerais ilustrativ* pedagógic* educação",
    Concept.ONLY: "só somente apenas exclusivamente puramente meramente unicamente "
    "fim fins caráter título propósito* finalidade* objetivo* natureza "
    "estritamente simplesmente mero",
    Concept.INTENT: "pretende* destina* intenção intuito propósito objetivo visa "
    "visam constitu* considera* deve devem entendid* interpretad* serve servem "
    "represent* tomad* usad* utilizad* são oferec* promet* garant* tem_como "
    "utiliz* usar",
    Concept.THIS: "est* todo todos toda todas nosso* nossa* minha* aqui presente "
    "nest* dest*",
    Concept.TEXT: "artigo* blog* blogue* site* página* post* conteúdo* informaç* "
    "texto* guia* boletim livro* vídeo* gravaç* podcast* episódio* exercício* "
    "dica* receita* material materiais curso* aula* técnica* método* publicaç* "
    "autor* autora editor* estúdio produto* sugest* coluna* opini* recomendaç*",
    Concept.AM: "sou somos tenho",
    Concept.LIABLE: "responsab* responde* risco* garanti* conta exatidão precisão "
    "promet* responsáve*",
    Concept.OWN: "própri* assum* conta_e voluntaria*",
    Concept.HARM: "dano* lesão lesões prejuízo* perda* consequência* erro* omiss* "
    "acidente* uso utilização",
    Concept.CHECKED: "avaliad* aprovad* revist* revisad* testad* comprovad* "
    "reconhecid* verificad*",
    Concept.BEFORE: "antes previamente primeiro",
    Concept.ANY: "sempre qualquer quaisquer dúvida* qualificad* habilitad* respeito "
    "questão questões perguntas",
    Concept.VARY: "varia* diferente* individua* situação circunstância* resultado* "
    "particular* específic*",
    Concept.USE: "usar uso utilizar utilização ler leitura ouvir seguir praticar "
    "participar",
    Concept.AGREE: "aceita* assum* reconhec* concorda* declara*",
    Concept.OPINION: "opini* experiência* visão ponto_de_vista",
    Concept.RELATION: "relação médico_paciente terapeuta_paciente",
    Concept.STORY: "disse diz perguntou contou tribuna* juiz* juíza sentença decidiu "
    "ontem jornal mãe marido estudo* investigador* pesquisador*",
    Concept.NOTHING: "nada",
    Concept.HERE: "aqui acima as_informações o_conteúdo os_conteúdos o_autor a_autora "
    "a_editora",
    Concept.START: "começ* inici* mudar mude alter* experiment* fazer tomar "
    "interromp* realiz*",
    Concept.REFUSE: "declin* exclu* exim* isent*",
}
