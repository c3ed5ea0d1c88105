namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>The words that head the columns of questionnaires, in the languages that we have met them in. Weak ones also head columns of other tables.</summary>
internal static class HeadingWords
{
    private const string Question =
        "question questions question_text questions_text question_request question_description control_question assessment_question assessment_questions security_question requirement requirements requirement_description requirement_text control_description "
        + "control_requirement query inquiry criterion criteria test_question request "
        + "frage fragen fragestellung fragetext anforderung anforderungen exigence exigences pregunta preguntas requisito requisitos domanda domande pergunta perguntas questao questoes vraag vragen vraagstelling eis eisen pytanie pytania wymaganie wymagania "
        + "fraga fragor krav sporsmal spørgsmål spørsmål kysymys kysymykset otazka otazky kerdes soru sorular intrebare intrebari cau_hoi pertanyaan вопрос вопросы требование требования питання запитання въпрос ερωτηση ερωτησεις "
        + "问题 問題 题目 題目 提问 要求 要求事項 質問 質問事項 質問内容 設問 確認事項 質問項目 질문 질문사항 문항 요구사항 점검항목 السؤال سؤال الأسئلة أسئلة المتطلب المتطلبات שאלה השאלה שאלות דרישה प्रश्न คำถาม";

    private const string WeakQuestion = "description detail details statement control controls control_text title text specification control_specification measure beschreibung descripcion descrizione descricao omschrijving opis описание 描述 内容 説明文 설명문 criterion_text question_en question_de";

    private const string Answer =
        "answer answers response responses reply vendor_response vendor_answer vendor_answers supplier_response supplier_answer your_answer your_response provider_answer csp_answer csp_caiq_answer company_response respondent_answer "
        + "yes_no yes_no_na yes_no_n_a y_n compliant compliance compliance_status implemented conformity selection "
        + "antwort antworten erfullt umgesetzt reponse reponses conforme conformite respuesta respuestas cumple cumplimiento risposta risposte resposta respostas antwoord antwoorden odpowiedz odpowiedzi svar vastaus vastaukset odpoved valasz cevap yanit raspuns tra_loi jawaban "
        + "ответ ответы відповідь отговор απαντηση απαντησεις 回答 答案 答复 答覆 回答欄 ご回答 回答内容 답변 응답 회신 الإجابة إجابة الاجابة الجواب الرد תשובה תשובות מענה उत्तर คำตอบ";

    private const string WeakAnswer = "status implementation_status result value score_value stand statut estado stato статус 状态 ステータス 상태";

    private const string Id =
        "id ids no nr num number ref reference_number ref_no identifier code key # № index item_no item_number line serial sn question_id question_no question_number question_nr question_ref ques_num q_no q_id qid question_code requirement_id requirement_no req_id control_question_id "
        + "nummer kennung lfd_nr laufende_nummer fragenummer frage_nr numero num_question n numero_de_pregunta codigo codice nº n° rif lp numer номер код 编号 編號 序号 序號 番号 項番 質問番号 번호 문항번호 الرقم رقم الرمز מספר מזהה מס sira_no";

    private const string Comment =
        "comment comments remark remarks note notes additional_information additional_info additional_comments additional_details supporting_information supporting_details explanation_of_answer justification vendor_comments supplier_comments response_details "
        + "answer_details implementation_description csp_implementation_description observations clarification explanation details_of_response further_information comments_notes evidence_comments "
        + "kommentar kommentare bemerkung bemerkungen anmerkung anmerkungen begrundung erganzung erganzende_angaben commentaire commentaires remarque remarques precisions justificatif comentario comentarios observaciones observacion notas justificacion commento commenti osservazioni note_aggiuntive "
        + "comentarios_adicionais observacao observacoes opmerking opmerkingen toelichting_antwoord komentarz uwagi kommentti huomautukset poznamka megjegyzes aciklama_notu yorum комментарий комментарии примечание примечания σχολια "
        + "备注 備註 评论 注释 补充说明 意见 コメント 備考 補足 補足説明 비고 의견 코멘트 ملاحظات ملاحظة تعليق تعليقات הערה הערות टिप्पणी หมายเหตุ ghi_chu catatan";

    private const string Section =
        "section sections category categories domain topic area family group chapter theme subject control_domain control_family control_group ccm_domain_title control_area risk_domain security_domain pillar "
        + "bereich kategorie abschnitt thema themengebiet kapitel categorie domaine rubrique chapitre categoria seccion dominio capitulo tema sezione ambito capitolo secao onderwerp hoofdstuk kategoria obszar sekcja dzial avsnitt omrade osio oblast fejezet bolum kategori "
        + "раздел категория область тема ενοτητα 类别 類別 分类 分類 章节 领域 部分 カテゴリ カテゴリー 区分 大項目 中項目 分野 분류 영역 카테고리 섹션 구분 القسم الفئة المجال القطاع קטגוריה נושא תחום פרק";

    private const string Guidance =
        "guidance guidelines guideline help help_text hint hints instruction instructions rationale intent what_we_look_for implementation_guidance implementation_guidelines auditing_guidelines tooltip why_we_ask background expected_evidence example examples question_guidance guidance_notes "
        + "hinweis hinweise erlauterung erlauterungen hilfe hilfetext anleitung aide explication explications conseils consignes indications orientaciones ayuda orientacion guia explicacion instrucciones guida indicazioni aiuto istruzioni spiegazione orientacao ajuda explicacao instrucoes toelichting uitleg instructie wskazowki "
        + "objasnienie vagledning veiledning vejledning ohje napoveda utmutato aciklama пояснение руководство подсказка οδηγιες 说明 說明 指南 提示 指导 ガイダンス 説明 解説 記入例 記入要領 안내 설명 가이드 작성요령 إرشادات توضيح شرح التوجيه הנחיות הסבר";

    private const string Control =
        "control_id control_ids control_ref control_reference control_no control_number control_id_list ccm_control_id control_mapping mapping mapped_control mapped_controls framework framework_reference framework_mapping standard_reference standards_mapping clause iso_27001 iso27001 iso_27001_2022 "
        + "nist nist_csf nist_800_53 soc_2 ccm cid annex_a maps_to reference_standard regulation kontrolle massnahme massnahmennummer normreferenz controle reference_controle referencia_de_control riferimento_controllo controle_id 控制 控制项 控制編號 控制编号 管理策 対応規格 통제 통제항목 الضابط רכיב_בקרה";

    private const string Weight = "weight weights weighting points max_score max_points maximum_score question_weight gewicht gewichtung punkte poids ponderation coefficient peso ponderacion gewicht_in_prozent waga vikt paino vaha вес 权重 權重 分值 重み 配点 ウェイト 가중치 배점 الوزن משקל";

    private const string AnswerType = "answer_type response_type question_type type_of_answer type answer_format response_format format antworttyp typ type_de_reponse tipo tipo_de_respuesta tipo_risposta tipo_de_resposta antwoordtype 类型 類型 回答形式 回答タイプ 유형 نوع";

    private const string Options = "options choices answer_options response_options allowed_values allowed_answers possible_answers possible_values values_allowed dropdown dropdown_values picklist valid_answers auswahl antwortmoglichkeiten antwortoptionen choix options_de_reponse opciones opzioni opcoes opties opcje варианты 选项 選項 選択肢 선택지 보기 الخيارات אפשרויות";

    private const string Removed = "removed removed_in withdrawn withdrawn_in superseded superseded_by retired retired_in deprecated deprecated_in entfallen supprime eliminado";

    /// <summary>Every phrase with its words in the form that headings are compared in.</summary>
    public static IReadOnlyList<(string[] Words, ColumnRole Role, bool IsWeak)> All { get; } =
    [
        .. Of(Question, ColumnRole.Question), .. Of(WeakQuestion, ColumnRole.Question, isWeak: true), .. Of(Answer, ColumnRole.Answer), .. Of(WeakAnswer, ColumnRole.Answer, isWeak: true), .. Of(Id, ColumnRole.Id),
        .. Of(Comment, ColumnRole.Comment), .. Of(Section, ColumnRole.Section), .. Of(Guidance, ColumnRole.Guidance), .. Of(Control, ColumnRole.Control), .. Of(Weight, ColumnRole.Weight),
        .. Of(AnswerType, ColumnRole.AnswerType), .. Of(Options, ColumnRole.Options), .. Of(Removed, ColumnRole.Removed),
    ];

    private static IEnumerable<(string[], ColumnRole, bool)> Of(string phrases, ColumnRole role, bool isWeak = false) =>
        phrases.Split(' ').Select(phrase => (HeadingText.Words(phrase), role, isWeak));
}
